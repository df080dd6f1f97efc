import { unclear } from "./pane-rosters";
import { onePane } from "./pane-session";

const openPane = onePane();

test("by keyboard alone: from a number to its people, to a row in the sheet, and back to the number", async () => {
  const { page, pane, check, selected } = await openPane(unclear);
  await check();
  const number = pane.getByRole("button", { name: "2 unclear, categories 1–2" });
  await number.focus();
  await page.keyboard.press("Enter");
  const proof = pane.getByRole("dialog", { name: "Proof" });
  const row = proof.getByRole("button", { name: /^12 ?Асан/ });
  await row.waitFor();
  const isFocused = () => row.evaluate((button) => button.ownerDocument.activeElement === button);
  for (let step = 0; step < 10 && !(await isFocused()); step++) await page.keyboard.press("Tab");
  expect(await isFocused()).toBe(true);
  await page.keyboard.press("Enter");
  await selected("Staff!A12");
  await row.focus();
  await page.keyboard.press("Escape");
  await proof.waitFor({ state: "detached" });
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Task pane"]');
    return frame?.contentDocument?.activeElement?.textContent === "2 unclear";
  });
});

test("arrows lead from row to row, and the numbers of the list are those of the bars", async () => {
  const { page, pane, check } = await openPane(unclear);
  await check();
  await pane.getByRole("button", { name: "20 citizens, categories 3–4" }).click();
  const rows = pane.getByRole("dialog").getByRole("listitem").getByRole("button");
  await rows.first().waitFor();
  expect(await rows.count()).toBe(20);
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  const focused = await rows.nth(1).evaluate((row) => row.ownerDocument.activeElement === row);
  expect(focused).toBe(true);
});

test("after an edit that is followed the open proof tells the rows as they are now", async () => {
  const { pane, check, type } = await openPane(unclear);
  await check();
  await pane.getByRole("button", { name: "1 row left out" }).click();
  const proof = pane.getByRole("dialog");
  await proof.getByText("вакансия").waitFor();
  await type("B13", "Казахстан");
  await proof.getByRole("combobox").selectOption("managers.citizens");
  await proof.getByText("Берик").waitFor();
});

import type { Browser } from "playwright-core";
import { proofTexts } from "../../src/i18n/proof";
import { speaker } from "../../src/i18n/speaker";
import { launchBrowser } from "../setup/browser";
import { scrollsSideways, violations } from "./pane-faults";
import { unclear } from "./pane-rosters";
import { openPane } from "./pane-session";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(90_000);

test.each([
  ["ru", "dark"],
  ["kk", "light"],
  ["en", "light"],
] as const)("in %s and %s the proof has no faults of access at 320 px", async (language, theme) => {
  const session = await openPane(browser, unclear, { language, theme });
  const { pane, resize, check, page, trouble } = session;
  const say = speaker(proofTexts, language);
  await resize(320);
  await check();
  await pane.getByRole("button", { name: say("whole"), exact: true }).click();
  const proof = pane.getByRole("dialog", { name: say("title") });
  await proof.getByRole("listitem").first().waitFor();
  for (const tab of ["people", "arithmetic", "law"] as const) {
    await proof.getByRole("tab", { name: say(`tab.${tab}`) }).click();
    expect([tab, await violations(session)]).toEqual([tab, []]);
    expect([tab, await scrollsSideways(session)]).toEqual([tab, false]);
  }
  expect(trouble).toEqual([]);
  await page.close();
});

test("by keyboard alone: from a number to its people, to a row in the sheet, and back to the number", async () => {
  const { page, pane, check, trouble } = await openPane(browser, unclear);
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
  await page.waitForFunction(async () => (await window.workbench?.selection()) === "Staff!A12");
  await row.focus();
  await page.keyboard.press("Escape");
  await proof.waitFor({ state: "detached" });
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Task pane"]');
    return frame?.contentDocument?.activeElement?.textContent === "2 unclear";
  });
  expect(trouble).toEqual([]);
  await page.close();
});

test("arrows lead from row to row, and the numbers of the list are those of the bars", async () => {
  const { page, pane, check } = await openPane(browser, unclear);
  await check();
  await pane.getByRole("button", { name: "20 citizens, categories 3–4" }).click();
  const rows = pane.getByRole("dialog").getByRole("listitem").getByRole("button");
  await rows.first().waitFor();
  expect(await rows.count()).toBe(20);
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  const focused = await rows.nth(1).evaluate((row) => row.ownerDocument.activeElement === row);
  expect(focused).toBe(true);
  await page.close();
});

test("after an edit that is followed the open proof tells the rows as they are now", async () => {
  const { page, pane, check, type } = await openPane(browser, unclear);
  await check();
  await pane.getByRole("button", { name: "1 row left out" }).click();
  const proof = pane.getByRole("dialog");
  await proof.getByText("вакансия").waitFor();
  await type("B13", "Казахстан");
  await proof.getByRole("combobox").selectOption("managers.citizens");
  await proof.getByText("Берик").waitFor();
  await page.close();
});

import type { Browser } from "playwright-core";
import { launchBrowser } from "../setup/browser";
import { violations } from "./pane-faults";
import { passing, unclear } from "./pane-rosters";
import { openPane } from "./pane-session";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(90_000);

test("what is typed into the sheet is answered by itself, and undone again", async () => {
  const { page, pane, trouble, check, type } = await openPane(browser, passing);
  expect(await check()).toBe("pass");
  await type("B2", "Турция");
  await pane.getByText(/, changed since$/).waitFor();
  await pane.locator('[role="status"][data-verdict="fail"]').waitFor();
  await pane.getByText(/, changed since$/).waitFor({ state: "detached" });
  await type("B2", "Казахстан");
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});

test("the other staffing lists of a workbook are offered, and the menu tells lists from other sheets", async () => {
  const others = { Atyrau: unclear, Notes: [["Call the exchange"]] };
  const session = await openPane(browser, passing, { others });
  const { page, pane, trouble, check } = session;
  expect(await check()).toBe("pass");
  await pane.getByRole("heading", { name: "Other staffing lists in this workbook" }).waitFor();
  await pane.getByRole("button", { name: "Check something else" }).press("Enter");
  const lists = pane.getByRole("group", { name: "Staffing lists" });
  await lists.waitFor();
  expect(await lists.getByRole("menuitem").allInnerTexts()).toEqual(["Staff", "Atyrau"]);
  const sheets = pane.getByRole("group", { name: "Other sheets" });
  expect(await sheets.getByRole("menuitem").allInnerTexts()).toEqual(["Notes"]);
  expect(await violations(session)).toEqual([]);

  // The keyboard is on the first item as soon as the list is there.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await pane.locator('[role="status"][data-verdict="undecided"]').waitFor();
  await pane.getByRole("button", { name: "Staff", exact: true }).click();
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});

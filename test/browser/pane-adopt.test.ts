import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { toIso } from "../../src/law/day";
import { kazakhstanDay } from "../../src/law/kazakhstan-day";
import { launchBrowser } from "../setup/browser";
import { scrollsSideways, violations } from "./pane-faults";
import { openPane } from "./pane-session";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(120_000);

/** Its dates are formulas that count from today, so that they always lie ahead. */
const sample = readFileSync("assets/samples/ending-permits.xlsx");

test("two hires and a way back are planned by keyboard, move the break, and come into the staff list", async () => {
  const session = await openPane(browser, [["blank"]]);
  const { page, pane, show, trouble } = session;
  await page.evaluate((bytes) => window.workbench?.open(bytes, "permits.xlsx"), [...sample]);
  await show("plan");
  await pane.getByRole("button", { name: "Look ahead 12 months" }).click();
  await pane.locator('[data-outlook="fail"]').waitFor();
  const rows = pane.getByRole("region", { name: "What if" });
  const ways = pane.getByRole("region", { name: "Ways back" });
  const fails = pane
    .getByRole("table", { name: "Verdict by scenario and day" })
    .getByRole("row", { name: /^Fails from/ })
    .getByRole("cell");

  await rows.getByRole("button", { name: "Add to the plan" }).focus();
  await page.keyboard.press("Enter");
  const form = rows.getByRole("group", { name: "New row of the plan" });
  await form.getByLabel(/^How many/).fill("0");
  await page.keyboard.press("Enter");
  await form.getByText("“0” is not a number of people. Write a whole number from 1 to 1000.").waitFor();
  await form.getByLabel(/^How many/).fill("2");
  await form.getByLabel("Category").selectOption("2");
  await form.getByLabel("Citizenship").fill("Kazakhstan");
  await form.getByLabel("First working day").fill(toIso(kazakhstanDay(Date.now() + 14 * 86_400_000)));
  await form.getByLabel(/^Scenario/).fill("A");
  await page.keyboard.press("Enter");
  await rows.getByText("1 row added to KZ_Plan.").waitFor();
  await rows.getByText(/^Hire: 2 people · category 2 · Kazakhstan/).waitFor();
  expect(new Set(await fails.allTextContents()).size).toBe(2);

  await ways
    .getByRole("button", { name: /^Put into the plan: Hire 1 citizen/ })
    .last()
    .click();
  await ways.getByLabel(/^Into which scenario/).fill("A");
  await page.keyboard.press("Enter");
  await ways.getByText("1 row added to KZ_Plan.").waitFor();
  await rows.getByText(/^Hire: 1 person/).waitFor();

  await rows.getByRole("button", { name: "Write Scenario A into the staff list…" }).focus();
  await page.keyboard.press("Enter");
  await rows.getByText("3 people added under row 33").waitFor();
  await session.resize(320);
  expect(await scrollsSideways(session)).toBe(false);
  expect(await violations(session)).toEqual([]);
  await page.keyboard.press("Enter");
  await rows.getByText("2 rows of the plan are in the staff list now.").waitFor();
  const cell = (address: string) =>
    page.evaluate(async (at) => (await window.workbench?.get(at))?.value, address);
  expect(await cell("Персонал!B34")).toBe("Новый работник 1 (план)");
  expect(await cell("Персонал!C36")).toBe("Казахстан");
  expect(await cell("Персонал!A36")).toBe(33);
  expect(await cell("KZ_Plan!G2")).toBe(kazakhstanDay(Date.now()));
  await rows.getByText("2 rows are in the staff list already").waitFor();
  await pane.locator('[data-outlook="fail"]').waitFor({ state: "detached" });
  expect(trouble).toEqual([]);
  await page.close();
});

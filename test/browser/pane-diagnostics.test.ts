import type { Browser } from "playwright-core";
import { diagnosticsTexts } from "../../src/i18n/diagnostics";
import { speaker } from "../../src/i18n/speaker";
import type { GridBridge } from "../../src/workbench/bridge";
import { launchBrowser } from "../setup/browser";
import { scrollsSideways, violations } from "./pane-faults";
import { passing } from "./pane-rosters";
import { openPane } from "./pane-session";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(120_000);

test("every formula answers as its help page says, and the workbook is afterwards as it was", async () => {
  const { page, pane, trouble } = await openPane(browser, passing);
  await pane.getByRole("button", { name: "Diagnostics" }).click();
  await pane.getByText("Everything worked.").waitFor();
  const sheets = () =>
    page.evaluate(() => {
      const { api } = (window as unknown as { workbenchBridge: GridBridge }).workbenchBridge;
      return api
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName());
    });
  expect(await sheets()).toEqual(["Staff"]);
  await pane.getByRole("button", { name: "Try the formulas on a new sheet" }).click();
  await pane.getByText(/of \d+ formulas answer as expected/).waitFor();
  const report = await pane.getByRole("textbox", { name: "Report" }).inputValue();
  const [, right, all] = /Formulas: (\d+) of (\d+) as expected/.exec(report) ?? [];
  expect(Number(all)).toBeGreaterThan(20);
  expect(report.match(/^ {2}[A-Z_]{3,} (?!ok$).*/gm)).toBeNull();
  expect(right).toBe(all);
  expect(report).toMatch(/freezeFormulas ok, \d+ ms, frozen \d+, changed 0, kept 0/);
  expect(report).toMatch(/version workbench/);
  for (const secret of ["Staff", "staff.xlsx", "Работник", "Казахстан", "Гражданство"])
    expect(report).not.toContain(secret);
  expect(await sheets()).toEqual(["Staff"]);
  expect(trouble).toEqual([]);
  await page.close();
});

test("the page is reached and left by keyboard, and what stood in the pane stands there again", async () => {
  const { page, pane, show } = await openPane(browser, passing);
  await show("rules");
  const link = pane.getByRole("button", { name: "Diagnostics" });
  await link.press("Enter");
  const heading = pane.getByRole("heading", { level: 1, name: "Diagnostics" });
  await heading.waitFor();
  expect(await heading.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
  await page.keyboard.press("Tab");
  const start = pane.getByRole("button", { name: "Try the formulas on a new sheet" });
  expect(await start.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
  await page.keyboard.press("Escape");
  await pane.getByRole("tabpanel", { name: "Rules" }).waitFor();
  expect(await link.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
  await page.close();
});

test.each([
  ["en", "dark"],
  ["ru", "light"],
  ["kk", "dark"],
] as const)("in %s and %s the page has no faults of access and fits 320 pixels", async (language, theme) => {
  const say = speaker(diagnosticsTexts, language);
  const session = await openPane(browser, passing, { language, theme });
  await session.resize(320);
  await session.pane.getByRole("button", { name: say("title") }).click();
  await session.pane.getByText(say("reading.done", { failed: 0 })).waitFor();
  expect(await violations(session)).toEqual([]);
  expect(await scrollsSideways(session)).toBe(false);
  await session.pane.getByRole("button", { name: say("formulas.try") }).click();
  await session.pane.getByText(say("step.freezeFormulas")).waitFor();
  expect(await violations(session)).toEqual([]);
  expect(await scrollsSideways(session)).toBe(false);
  expect(session.trouble).toEqual([]);
  await session.page.close();
});

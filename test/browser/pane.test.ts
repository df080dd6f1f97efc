import type { Browser, Page } from "playwright-core";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-table/facade";
import type { GridBridge } from "../../src/workbench/bridge";
import { launchBrowser } from "../setup/browser";
import { competing, passing, unclear } from "./pane-rosters";
import { openPane } from "./pane-session";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(60_000);

test("one click gives the verdict, and a finding leads to its cell in the sheet", async () => {
  const { page, pane, trouble, check } = await openPane(browser, unclear);
  expect(await pane.getByRole("status").getAttribute("data-verdict")).toBe("");
  expect(await check()).toBe("undecided");
  expect(await pane.getByRole("heading", { level: 1 }).innerText()).toMatch(/^Cannot tell.*2 rows/);
  const finding = pane.locator('li[data-code="citizenship_ambiguous"]');
  expect(await finding.getAttribute("data-cell")).toBe("B13");
  await finding.getByRole("button", { name: "Go to B13" }).press("Enter");
  await page.waitForFunction(async () => (await window.workbench?.selection()) === "Staff!B13");
  expect(trouble).toEqual([]);
  await page.close();
});

test("another choice and another day are answered at once", async () => {
  const { page, pane, trouble, check } = await openPane(browser, unclear);
  await check();
  const verdict = pane.getByRole("status");
  await pane.getByRole("radio", { name: "Yes" }).check();
  expect(await verdict.getAttribute("data-verdict")).not.toBe("exempt");
  await pane.getByLabel("As-of day").fill("2025-08-31");
  await pane.locator('[role="status"][data-verdict="exempt"]').waitFor();
  await pane.getByLabel("As-of day").fill("2022-08-31");
  await pane.locator('[role="status"][data-verdict="not_covered"]').waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});

test("marks colour the findings in the sheet, and clearing takes exactly them away", async () => {
  const { page, pane, trouble, check } = await openPane(browser, unclear);
  await check();
  await pane.getByRole("button", { name: "Mark in sheet" }).click();
  await pane.getByText(/3 cells were marked in the sheet at \d\d:\d\d/).waitFor();
  expect(await markedCells(page)).toEqual(["A34", "B12", "B13"]);
  await pane.getByRole("button", { name: "Clear marks" }).click();
  await pane.getByText("The marks are gone.").waitFor();
  expect(await markedCells(page)).toEqual([]);
  expect(trouble).toEqual([]);
  await page.close();
});

test("an edit that calculated cells follow is answered too, and checking again still works", async () => {
  const { pane, page, trouble, check, type } = await openPane(browser, passing);
  await type("B2", '=IF(E1=1,"Турция","Казахстан")');
  expect(await check()).toBe("pass");
  await type("E1", "1");
  await pane.locator('[role="status"][data-verdict="fail"]').waitFor();
  expect(await check()).toBe("fail");
  expect(trouble).toEqual([]);
  await page.close();
});

test("a column chosen in the pane is written into the workbook, where formulas and the next pane find it", async () => {
  const { page, pane, trouble, check } = await openPane(browser, competing);
  const verdictIs = (code: string) => pane.locator(`[role="status"][data-verdict="${code}"]`).waitFor();
  expect(await check()).toBe("unreadable");
  const asked = pane.getByLabel("Which column holds citizenship?");
  await asked.selectOption({ label: "Гражданство (по паспорту) (B)" });
  await verdictIs("pass");
  expect(await pane.getByText(/The workbook has changed/).count()).toBe(0);
  expect(await settingsTable(page)).toEqual([
    ["Setting", "Value"],
    ["Column: Citizenship", "Гражданство (по паспорту)"],
  ]);
  expect(await quotaOk(page)).toBe(true);

  await asked.selectOption({ label: "Гражданство (по анкете) (C)" });
  await verdictIs("fail");
  expect(await quotaOk(page)).toBe(false);

  await page
    .locator('iframe[title="Task pane"]')
    .evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.reload());
  await pane.locator('[role="status"][data-verdict=""]').waitFor({ state: "attached" });
  expect(await check()).toBe("fail");
  await pane.getByRole("button", { name: "Where it read" }).click();
  const chosen = pane.getByLabel("Citizenship", { exact: true });
  expect(await chosen.inputValue()).toBe("Гражданство (по анкете)");
  await chosen.selectOption({ label: "Automatic" });
  await verdictIs("unreadable");

  await asked.selectOption({ label: "Гражданство (по паспорту) (B)" });
  await verdictIs("pass");
  await page.evaluate(async () => {
    const bytes = await window.workbench?.save();
    await window.workbench?.open([...(bytes ?? [])], "copy.xlsx");
  });
  expect(await check()).toBe("pass");
  expect(trouble).toEqual([]);
  await page.close();
});

test("the ribbon's button checks the sheet", async () => {
  const { page, pane, trouble } = await openPane(browser, passing);
  await pane.getByRole("button", { name: "Check this sheet" }).waitFor();
  await page.getByRole("button", { name: "Check sheet", exact: true }).click();
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});

test("the language chosen in the pane outlives it", async () => {
  const { page, pane, trouble, check } = await openPane(browser, passing);
  await check();
  await pane.getByLabel("Language").selectOption("Қазақша");
  expect(await pane.getByRole("heading", { level: 1 }).innerText()).toContain("Сақталған");
  await page.reload();
  await pane.getByRole("button", { name: "Парақты тексеру" }).waitFor();
  expect(await pane.locator("html").getAttribute("lang")).toBe("kk");
  expect(trouble).toEqual([]);
  await page.close();
});

/** Whether the ratio holds by the formula that is given the settings in the workbook. */
async function quotaOk(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    await window.workbench?.set("Staff!F1", "=KZ.QUOTA_OK(Staff!A1:D11,,KZ_Employer)");
    return (await window.workbench?.get("Staff!F1"))?.value;
  });
}

/** What stands in the table of the employer's settings. */
async function settingsTable(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const { api } = (window as unknown as { workbenchBridge: GridBridge }).workbenchBridge;
    const book = api.getActiveWorkbook();
    const table = book?.getTableList().find(({ name }) => name === "KZ_Employer");
    const sheet = table && book?.getSheetBySheetId(table.subUnitId);
    if (!table || !sheet) return null;
    const { startRow, startColumn, endRow, endColumn } = table.range;
    return sheet
      .getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)
      .getRawValues();
  });
}

/** The cells of the sheet in front that some conditional format covers. */
async function markedCells(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { api } = (window as unknown as { workbenchBridge: GridBridge }).workbenchBridge;
    const rules = api.getActiveWorkbook()?.getActiveSheet().getConditionalFormattingRules() ?? [];
    return rules
      .flatMap(({ ranges }) => ranges)
      .flatMap(({ startRow, endRow, startColumn }) =>
        Array.from(
          { length: endRow - startRow + 1 },
          (_, index) => `${String.fromCharCode(65 + startColumn)}${String(startRow + index + 1)}`,
        ),
      )
      .sort();
  });
}

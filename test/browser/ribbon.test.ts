import type { Page } from "playwright-core";
import { faultsAroundGrid } from "./axe-faults";
import { violations } from "./pane-faults";
import { passing, unclear } from "./pane-rosters";
import { onePane } from "./pane-session";

const openPane = onePane();

const NAMES = {
  en: {
    check: "Check sheet",
    template: "Template",
    report: "Report",
    pane: "Open pane",
    who: "Who is counted here?",
    closePane: "Close the pane",
    inserted: /Template inserted: sheet “Staff 2”/,
    written: /Report written: sheet “Report”/,
    row: /^Row 4, .*citizen/,
    sample: "Try on a sample",
    short: /^Fails: 1 citizen short/,
  },
  ru: {
    check: "Проверить лист",
    template: "Шаблон",
    report: "Отчёт",
    pane: "Открыть панель",
    who: "Кто здесь посчитан?",
    closePane: "Закрыть панель",
    inserted: /Шаблон вставлен: лист «Штат»/,
    written: /Отчёт записан: лист «Отчёт»/,
    row: /^Строка 4, .*гражданин/,
    sample: "Попробовать на примере",
    short: /^Не соблюдено: .*не хватает 1 гражданина/,
  },
} as const;

const languages = ["en", "ru"] as const;

/** A button of the ribbon, which stands on the page around the pane. */
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The names of the sheets, the one in front last. */
const sheets = (page: Page) =>
  page.evaluate(() => {
    const book = window.workbenchBridge?.api.getActiveWorkbook();
    const names = book?.getSheets().map((sheet) => sheet.getSheetName()) ?? [];
    return { names, front: book?.getActiveSheet().getSheetName() };
  });

test.each(languages)(
  "in %s the ribbon checks, reports, inserts the template and opens the pane",
  async (language) => {
    const names = NAMES[language];
    const { page, pane } = await openPane(passing, { language });
    await press(page, names.report);
    await pane.getByText(names.written).waitFor();
    expect(await pane.getByRole("status").getAttribute("data-verdict")).toBe("pass");
    await press(page, names.template);
    await pane.getByText(names.inserted).waitFor();
    const { names: all, front } = await sheets(page);
    expect(all).toHaveLength(4);
    expect([all[0], all[3]]).toEqual(["Staff", "KZ_Employer"]);
    expect(all[2]).toBe(front);

    await page.getByRole("button", { name: names.closePane }).click();
    await pane.getByRole("status").waitFor({ state: "hidden" });
    await press(page, names.check);
    await pane.locator('[role="status"][data-verdict="empty"]').waitFor();
    await page.getByRole("button", { name: names.closePane }).click();
    await press(page, names.pane);
    await pane.getByRole("status").waitFor();
  },
);

test("two quick presses insert one template", async () => {
  const { page, pane } = await openPane(passing);
  await page.getByRole("button", { name: "Template", exact: true }).dblclick();
  await pane.getByText(/Template inserted/).waitFor();
  expect((await sheets(page)).names).toEqual(["Staff", "Staff 2", "KZ_Employer"]);
});

test.each(languages)("in %s a right click on a cell asks who is counted there", async (language) => {
  const names = NAMES[language];
  const session = await openPane(passing, { language });
  const { page, pane, selection } = session;
  await page.locator("canvas[id^=univer-sheet]").click({ button: "right", position: { x: 150, y: 96 } });
  await page.locator(".univer-popup, section").getByText(names.who).first().click();
  const proof = pane.getByRole("dialog");
  await proof.getByText(names.row).waitFor();
  expect(await selection()).toBe("Staff!B4");
  expect(await violations(session)).toEqual([]);
  await proof.press("Escape");
  await proof.waitFor({ state: "hidden" });
});

test("the menu of a cell and the ribbon can be worked by keyboard", async () => {
  const { page, pane } = await openPane(unclear);
  await page.locator("canvas[id^=univer-sheet]").click({ position: { x: 150, y: 96 } });
  await page.keyboard.press("Shift+F10");
  const item = page.getByRole("menu", { name: "Menu of the cell" }).getByRole("menuitem");
  expect(await item.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await faultsAroundGrid(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await item.waitFor({ state: "hidden" });
  await page.keyboard.press("Shift+F10");
  await page.keyboard.press("Enter");
  await pane
    .getByRole("dialog")
    .getByText(/^Row 4, /)
    .waitFor();
  await pane.getByRole("dialog").press("Escape");

  await page.getByRole("button", { name: "Report", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText(/Report written/).waitFor();
});

test.each(languages)("in %s a newcomer tries the check on a sample", async (language) => {
  const names = NAMES[language];
  const session = await openPane([["mine"]], { language, theme: "dark" });
  const { page, pane } = session;
  await session.resize(320);
  await pane.getByRole("button", { name: names.sample }).waitFor();
  expect(await violations(session)).toEqual([]);
  await pane.getByRole("button", { name: names.sample }).click();
  await pane.getByRole("heading", { level: 1, name: names.short }).waitFor();
  const { names: all, front } = await sheets(page);
  expect(all).toEqual(["Staff", front]);
  expect(await session.value("Staff!A1")).toBe("mine");
  await press(page, names.report);
  await pane.getByText(names.written).waitFor();
  expect(await violations(session)).toEqual([]);
});

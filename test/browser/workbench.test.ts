import type { Page } from "playwright-core";
import path from "node:path";
import { languages } from "../../src/i18n/language";
import { iso } from "../../src/law/day";
import { faultsAroundGrid } from "./axe-faults";
import { drawn, oneWorkbench, until, untilCell, untilCellIs } from "./one-workbench";
import { violations } from "./pane-faults";
import { passing, unclear } from "./pane-rosters";
import { onePane } from "./pane-session";

const samples = path.resolve(__dirname, "../../assets/samples");
const workbooks = path.resolve(__dirname, "../workbooks");

const workbench = oneWorkbench({ width: 1440, height: 900 });
const openPane = onePane(workbench);

const cell = (page: Page, address: string) => page.evaluate((where) => window.workbench?.get(where), address);

type File = Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0];

async function openFile(page: Page, file: File): Promise<void> {
  await opening(page, () => page.getByLabel("Open workbook").setInputFiles(file));
  await page
    .frameLocator('iframe[title="Task pane"]')
    .getByRole("button", { name: "Check this sheet" })
    .waitFor();
}

/** Waits until a workbook that is being opened is there, with its pane and its formulas. */
async function opening(page: Page, open: () => Promise<void>): Promise<void> {
  const before = await page.evaluate(() => window.workbenchBridge?.api.getActiveWorkbook()?.getId());
  await open();
  await page.waitForFunction(
    (old) => window.workbenchBridge?.api.getActiveWorkbook()?.getId() !== old,
    before,
  );
  await cell(page, "A1");
}

/** Selects a cell by the name box. */
async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page
    .locator('[data-u-comp="defined-name"] input, input[data-u-comp="defined-name"]')
    .first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

/** Types into the grid as a person does: the name box to go there, then the keyboard. */
async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  // The grid offers the names of formulas a moment behind the typing, and as long as it does the key chooses one.
  await drawn(page);
  await page.locator('ul[data-u-comp="sheets-formula-editor"]').waitFor({ state: "hidden" });
  await page.keyboard.press("Enter");
  await until(page, () => page.evaluate(() => window.workbenchBridge?.isEditingCell() === false));
}

test("a real roster is opened, the two formulas are typed and answered, and the pane agrees", async () => {
  const { page } = await workbench();
  await openFile(page, path.join(samples, "tidy-roster.xlsx"));
  await typeInto(page, "L1", "17.08.2025");
  await typeInto(page, "L2", "=KZ.TEST_END(L1)");
  await typeInto(page, "M2", '=KZ.RATIO_ROOM(60;60;3)+KZ.APPLY_FROM("03.11.2026")');
  await typeInto(page, "L3", "=KZ.QUOTA_OK(A1:J60)");
  await untilCell(page, "L3", true);
  expect(await cell(page, "M2")).toMatchObject({ value: 6 + iso("2026-11-19") });
  expect(await cell(page, "L2")).toEqual({ value: iso("2025-09-01"), text: "01.09.2025", error: null });
  const pane = page.frameLocator('iframe[title="Task pane"]');
  await pane.getByRole("button", { name: "Check this sheet" }).click();
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
});

test("an answer that cannot be given is an error in the cell with a sentence that names the row", async () => {
  const { page } = await workbench();
  await openFile(page, path.join(samples, "unclear-rows.xlsx"));
  await typeInto(page, "L1", "=KZ.QUOTA_OK(A3:J40)");
  // While the formulas of this workbook are being registered the grid itself says #N/A, with no sentence.
  const { error } = await untilCellIs(page, "L1", ({ value, error }) => value === "#N/A" && error !== null);
  expect(error).toMatch(/^Cannot tell\. Row \d+ of the range, column/);
});

test("every sample opens from the menu, and the formulas of the last one are all answered", async () => {
  const { page } = await workbench();
  await page.getByRole("button", { name: "Samples" }).click();
  const titles = await page.getByRole("menuitem").allInnerTexts();
  expect(titles.length).toBeGreaterThanOrEqual(5);
  for (const title of titles) {
    await opening(page, () => page.getByRole("menuitem", { name: title }).click());
    await page.getByRole("button", { name: "Samples" }).click();
  }
});

test("a file that is no workbook is refused with a sentence, and the open workbook stays", async () => {
  const { page } = await workbench();
  await openFile(page, path.join(samples, "tidy-roster.xlsx"));
  const before = await cell(page, "B5");
  await page.getByLabel("Open workbook").setInputFiles({
    name: "list.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("ФИО;Гражданство"),
  });
  await page.locator('.message[data-tone="problem"]').getByText("list.xlsx").waitFor();
  expect(await cell(page, "B5")).toEqual(before);
});

test("a saved copy opens again with the same values and formulas", async () => {
  const { page } = await workbench();
  await openFile(page, path.join(workbooks, "russian.xlsx"));
  await typeInto(page, "M1", "=KZ.RATIO_ROOM(60,60,3)");
  await untilCell(page, "M1", 6);
  const before = await cell(page, "B3");
  const bytes = await page.evaluate(() => window.workbench?.save());
  await openFile(page, {
    name: "copy.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes ?? []),
  });
  await page.getByText("copy.xlsx").first().waitFor();
  await untilCell(page, "M1", 6);
  expect(await cell(page, "B3")).toEqual(before);
});

const table = (divider: string) =>
  [
    ["ФИО", "Гражданство", "Категория", "Дата приема"],
    ...Array.from({ length: 10 }, (_, index) => [
      `"Работник${divider} ${String(index)}"`,
      index < 6 ? "РК" : "КНР",
      "2",
      "01.02.2020",
    ]),
  ]
    .map((row) => row.join(divider))
    .join("\r\n");

/** Cyrillic capitals and small letters stand together in windows-1251. */
const windows1251 = (text: string) =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    }),
  );

test.each<[string, string, (text: string) => Buffer]>([
  ["UTF-8, with semicolons", ";", (text) => Buffer.from(text)],
  ["UTF-8 with its mark, with commas", ",", (text) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16, with tabs", "\t", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["windows-1251, with semicolons", ";", windows1251],
])("a table of texts in %s is opened and checked", async (_, divider, encoded) => {
  const { page } = await workbench();
  const name = `staff-${String(encoded(table(divider)).length)}.csv`;
  await openFile(page, { name, mimeType: "text/csv", buffer: encoded(table(divider)) });
  expect(await cell(page, "A2")).toMatchObject({ value: `Работник${divider} 0` });
  // Texts stay texts: no day of Excel's, no number.
  expect(await cell(page, "D2")).toMatchObject({ value: "01.02.2020" });
  const pane = page.frameLocator('iframe[title="Task pane"]');
  await pane.getByRole("button", { name: "Check this sheet" }).click();
  await pane.locator('[role="status"][data-verdict="fail"]').waitFor();
});

test("rows that the grid has still to measure are let be when another workbook is opened", async () => {
  const { page } = await openPane(passing);
  const isAsked = await page.evaluate(async () => {
    const copy = (await window.workbench?.save()) ?? new Uint8Array();
    const api = window.workbenchBridge?.api;
    const book = api?.getActiveWorkbook();
    const asked = api?.syncExecuteCommand("sheet.operation.mark-dirty-row-auto-height", {
      unitId: book?.getId(),
      subUnitId: book?.getActiveSheet().getSheetId(),
      ranges: [{ startRow: 0, endRow: 100, startColumn: 0, endColumn: 0 }],
      id: "rows of the copied book",
    });
    await window.workbench?.open(copy, "copy.xlsx");
    return asked;
  });
  expect(isAsked).toBe(true);
  // Rows are measured when the page has nothing else to do.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
});

test("F6 takes the keyboard from the grid to the pane and round the page", async () => {
  const { page } = await workbench();
  await openFile(page, path.join(samples, "tidy-roster.xlsx"));
  await typeInto(page, "L1", "1");
  await page.keyboard.press("F6");
  const pane = page.frameLocator('iframe[title="Task pane"]');
  // The tabs of the screens are one stop before the button, and the menu of those without room another.
  const button = pane.getByRole("button", { name: "Check this sheet" });
  const hasFocus = () => button.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 2 && !(await hasFocus()); stops++) await page.keyboard.press("Tab");
  expect(await hasFocus()).toBe(true);
  await page.keyboard.press("Enter");
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.closest(".bars") !== null)).toBe(true);
  await page.keyboard.press("Shift+F6");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  await page.keyboard.press("Shift+F6");
  await page.keyboard.type("42");
  await page.keyboard.press("Enter");
  await untilCell(page, "L2", 42);
});

test("another theme leaves the check standing", async () => {
  const { page } = await workbench({ theme: "light" });
  await openFile(page, path.join(samples, "tidy-roster.xlsx"));
  const pane = page.frameLocator('iframe[title="Task pane"]');
  await pane.getByRole("button", { name: "Check this sheet" }).click();
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  await page.getByRole("button", { name: "Dark theme" }).click();
  const heading = pane.getByRole("heading", { level: 1 });
  await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
  await heading.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const isLight = () => getComputedStyle(element).color === "rgb(255, 255, 255)";
        const look = () => (isLight() ? resolve() : requestAnimationFrame(look));
        look();
      }),
  );
  expect(await pane.locator('[role="status"]').getAttribute("data-verdict")).toBe("pass");
});

test.each(languages)("the page around the grid has no accessibility violations in %s", async (language) => {
  const { page } = await workbench({ language });
  expect(await faultsAroundGrid(page)).toEqual([]);
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
});

const NAMES = {
  en: {
    check: "Check sheet",
    template: "Template",
    report: "Report",
    pane: "Open pane",
    who: "Who is counted here?",
    closePane: "Close the pane",
    inserted: /Template inserted: sheet “Staff 2”/,
    written: /Written: sheet “Report”/,
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
    written: /Записано: лист «Отчёт»/,
    row: /^Строка 4, .*гражданин/,
    sample: "Попробовать на примере",
    short: /^Не соблюдено: .*не хватает 1 гражданина/,
  },
} as const;

/** A button of the ribbon, which stands on the page around the pane. */
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The names of the sheets, the one in front last. */
const sheets = (page: Page) =>
  page.evaluate(() => {
    const book = window.workbenchBridge?.api.getActiveWorkbook();
    const names = book?.getSheets().map((sheet) => sheet.getSheetName()) ?? [];
    return { names, front: book?.getActiveSheet().getSheetName() };
  });

test.each(["en", "ru"] as const)(
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

test.each(["en", "ru"] as const)(
  "in %s a right click on a cell asks who is counted there",
  async (language) => {
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
  },
);

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
  await pane.getByText(/Written: sheet/).waitFor();
});

test.each(["en", "ru"] as const)("in %s a newcomer tries the check on a sample", async (language) => {
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

test("the card of an answer opens by its button and by Excel's keys, and a dot asks for a line of it", async () => {
  const { page } = await openPane(unclear);
  await typeInto(page, "L1", '=KZ.APPLY_FROM("02.02.2026")');
  await typeInto(page, "M1", "=L1.last_day");
  await untilCellIs(page, "M1", ({ text }) => text === "17.02.2026");
  await untilCellIs(page, "L1", ({ text }) => text === "18.02.2026");
  await goTo(page, "L1");
  const button = page.getByRole("button", { name: "Card of the value" });
  await button.click();
  const card = page.getByRole("dialog", { name: "Card of the value" });
  await card.getByText("Last day of the search").waitFor();
  expect(await faultsAroundGrid(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "hidden" });
  await goTo(page, "L1");
  await page.keyboard.press("Control+Shift+F5");
  await card.getByText("17.02.2026").waitFor();
  await card.getByRole("button", { name: "Close the card" }).press("Enter");
  await card.waitFor({ state: "hidden" });
  await goTo(page, "L2");
  await button.waitFor({ state: "hidden" });
});

test.each(languages)(
  "a window too narrow for both shows the grid with the pane under it (%s)",
  async (language) => {
    const { page } = await workbench({ language });
    try {
      for (const width of [320, 400, 480]) {
        await page.setViewportSize({ width, height: 700 });
        await drawn(page);
        const faults = await page.evaluate(() => {
          const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
          const [grid, pane, frame] = [box(".sheet"), box(".pane"), box(".pane iframe")];
          if (!grid || !pane || !frame) return ["Something is missing."];
          const cut = [
            ...document.querySelectorAll<HTMLElement>(".bars button, .bars select, .bars .button"),
          ].filter((command) => {
            const { left, right, bottom } = command.getBoundingClientRect();
            const isHidden = command.offsetParent === null;
            return !isHidden && (left < 0 || right > innerWidth || bottom > grid.top);
          });
          return [
            ...cut.map((command) => `cut: ${command.textContent}`),
            ...(document.documentElement.scrollWidth > innerWidth ? ["scrolls sideways"] : []),
            ...(grid.width < innerWidth || grid.height < 150 ? ["the grid has no room"] : []),
            ...(pane.top < grid.bottom - 1 || frame.width < innerWidth - 1
              ? ["the pane is not under the grid"]
              : []),
          ];
        });
        expect([width, ...faults]).toEqual([width]);
      }
    } finally {
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  },
);

import { fillSheet } from "../../src/excel/fill-sheet";
import { readSheet } from "../../src/excel/read-sheet";
import { onScratchSheet } from "../../src/excel/scratch-sheet";
import type { DocCell, DocRow, SheetDocument } from "../../src/excel/sheet-document";
import { watchEdits } from "../../src/excel/watch-edits";
import { writeSheet } from "../../src/excel/write-sheet";
import { languages } from "../../src/i18n/language";
import { iso } from "../../src/law/day";
import { check } from "../../src/roster/check";
import { answerTo } from "../../src/taskpane/store/check/answer";
import { reportSheet } from "../../src/taskpane/report/report-sheet";
import { sampleSheet } from "../../src/taskpane/screens/check/sample/sample-sheet";
import { cellLink } from "../../src/workbench/grid/cell-link";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

const book = () => excel.grid.api.getActiveWorkbook();

describe("a planned sheet", () => {
  beforeEach(async () => {
    excel = await headlessExcel({ "Head office's": [["a"]] });
  });

  const names = () => (book()?.getSheets() ?? []).map((sheet) => sheet.getSheetName());
  const report = () => book()?.getActiveSheet();
  const text = (words: string): DocCell => ({ is: "text", text: words });
  const plan = (...rows: DocRow[]): SheetDocument => ({ name: "Report", widths: [30, 12, 12], rows });

  test("a new sheet comes to the front with its values, formats, looks and widths", async () => {
    const result = await writeSheet(
      plan(
        [{ is: "text", text: "Check of 1 November", look: "title" }],
        [],
        [text("Citizens"), { is: "number", number: 7, look: "bold" }, { is: "percent", share: 0.699 }],
        [null, { is: "day", day: 46327 }, { is: "bar", share: 0.7 }],
      ),
    );
    expect(result).toEqual({ written: true, id: report()?.getSheetId(), name: "Report" });
    expect(names()).toEqual(["Head office's", "Report"]);
    const cell = (address: string) => report()?.getRange(address);
    expect(cell("A1:C4")?.getDisplayValues()).toEqual([
      ["Check of 1 November", "", ""],
      ["", "", ""],
      ["Citizens", "7", "69.9%"],
      ["", "01.11.2026", "██████████████░░░░░░"],
    ]);
    expect(cell("A1")?.getCellStyleData()).toMatchObject({ bl: 1, fs: 16 });
    expect(cell("B3")?.getCellStyleData()).toMatchObject({ bl: 1 });
    expect(["A1", "A3", "C4"].map((address) => cell(address)?.getCellStyleData()?.tb)).toEqual([0, 3, 0]);
    expect(cell("A3")?.getCellStyleData()?.bg ?? null).toBeNull();
    expect([0, 1].map((column) => report()?.getColumnWidth(column))).toEqual([215, 89]);
  });

  test.each([
    "=1+1",
    "+A1",
    "-A1",
    "@SUM(A1)",
    "=HYPERLINK(1)",
    "0012",
    "2024",
    "TRUE",
    "#N/A",
    "'x",
    "1/2",
    "",
  ])("the text %s stays that text, in a link too", async (words) => {
    const to = { sheet: "Head office's", row: 0, column: 0 };
    await writeSheet(plan([text(words), { is: "text", text: words, to }]));
    expect(report()?.getRange("A1:B1").getFormulas()).toEqual([["", ""]]);
    expect(report()?.getRange("A1:B1").getDisplayValues()).toEqual([[words, words]]);
  });

  test("a link leads to its cell, also on a sheet with an apostrophe in its name", async () => {
    await writeSheet(
      plan([{ is: "text", text: "F14", to: { sheet: "Head office's", row: 13, column: 27 } }]),
    );
    const cell = report()?.getRange("A1");
    expect(cell && cellLink(cell)).toBe("'Head office''s'!AB14");
    expect(cell?.getRawValue()).toBe("F14");
  });

  test("a second report stands beside the first", async () => {
    await writeSheet(plan([text("a")]));
    expect(await writeSheet({ ...plan([text("b")]), name: "REPORT" })).toMatchObject({ name: "REPORT 2" });
    expect(names()).toEqual(["Head office's", "Report", "REPORT 2"]);
  });

  test("a sheet is printed on A4 as wide as its columns, with its head, its foot and its breaks", async () => {
    const page = { orientation: "landscape", footer: "R&D · 01.11.2026", breaks: [2] } as const;
    await writeSheet({ ...plan([text("a")], [], [text("b")]), widths: [100, 60], page });
    expect(excel.bridge.pages.get(report()?.getSheetId() ?? "")).toEqual({
      orientation: "landscape",
      scale: 68,
      footer: { left: "R&&D · 01.11.2026", right: "&P / &N" },
      titleRows: { first: 0, last: 0 },
      breaks: [2],
    });
  });

  test("columns that are a quarter wider, as in another font, still stand on one page", async () => {
    const widths = [46, 31, 18, 10, 14, 14, 12];
    await writeSheet({ ...plan([text("a")]), widths, page: { orientation: "landscape", footer: "" } });
    const { scale = 100 } = excel.bridge.pages.get(report()?.getSheetId() ?? "") ?? {};
    const points = widths.reduce((sum, width) => sum + 0.75 * (7 * width + 5), 0);
    // Between the margins of A4 on its side.
    expect((1.25 * points * scale) / 100).toBeLessThan(770);
    expect((1.25 * points * scale) / 100).toBeGreaterThan(690);
  });

  test("a narrow sheet is not made larger than it is", async () => {
    await writeSheet({ ...plan([text("a")]), page: { orientation: "portrait", footer: "" } });
    expect(excel.bridge.pages.get(report()?.getSheetId() ?? "")).toMatchObject({ scale: 100, breaks: [] });
  });

  test("headings of a table stand on a ground of their own", async () => {
    await writeSheet(plan([{ is: "text", text: "Person", look: "table-heading" }, text("Cell")]));
    const ground = (address: string) => report()?.getRange(address).getCellStyleData()?.bg?.rgb ?? null;
    expect([ground("A1"), ground("B1")]).toEqual(["#DDEBF7", null]);
  });

  test("a workbook that takes no new sheet keeps what it has, and the result says why", async () => {
    excel.protectStructure();
    expect(await writeSheet(plan([text("a")]))).toEqual({ written: false, reason: "protected" });
    expect(names()).toEqual(["Head office's"]);
  });

  test("a long report goes out in blocks, one round trip each, and arrives whole", async () => {
    const rows = Array.from({ length: 4_000 }, (_, index): DocRow => [{ is: "number", number: index }]);
    const before = excel.counts.syncs;
    await writeSheet(plan(...rows));
    expect(report()?.getRange("A4000").getRawValue()).toBe(3_999);
    // Two blocks of 3,333 rows, and what every writing takes.
    expect(excel.counts.syncs - before).toBe(2 + 3);
  });

  test("writing waits while a cell is edited, and is no edit to those who watch", async () => {
    const heard: string[] = [];
    const stop = await watchEdits((edit) => "address" in edit && heard.push(edit.address));
    excel.startTyping();
    const writing = writeSheet(plan([text("a")]));
    await excel.untilWaitedFor();
    expect(names()).toEqual(["Head office's"]);
    excel.stopTyping();
    expect(await writing).toMatchObject({ written: true });
    expect(heard).toEqual([]);
    await stop();
  });
});

describe("the report of a check", () => {
  /** Names of people and a sheet that Excel would take for formulas, were they typed into a cell. */
  const ROSTER = [
    ["ФИО", "Гражданство", "Категория"],
    ["+1-2", "Казахстан", 1],
    ["@SUM(A1)", "КР", 1],
    ["-2+3", "Казахстан", 2],
    ["Demir", "Турция", 2],
  ];
  const SHEET = "=1+1";

  beforeEach(async () => {
    excel = await headlessExcel({ [SHEET]: ROSTER });
    const staff = book()?.getActiveSheet();
    staff?.getRange("A2").setValue({ v: "=HYPERLINK(1)", t: 1 });
  });

  async function plan(language: (typeof languages)[number]) {
    const reading = { sheet: await readSheet(), settings: null, at: "14:02" };
    const answer = answerTo(reading, { day: iso("2026-02-01"), smallBusiness: null });
    if (answer.result.kind !== "check") throw new Error(answer.result.kind);
    const checked = { answer, check: answer.result, reading, writtenOn: iso("2026-02-02"), isStale: false };
    return reportSheet(checked, language);
  }

  test.each(languages)("a whole report in %s arrives on a sheet of its own as values", async (language) => {
    const planned = await plan(language);
    expect(await writeSheet(planned)).toMatchObject({ written: true, name: planned.name });
    const range = book()?.getActiveSheet().getDataRange();
    const shown = range?.getDisplayValues() ?? [];
    expect(shown).toHaveLength(planned.rows.length);
    expect(range?.getFormulas().flat().filter(Boolean)).toEqual([]);
    planned.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell?.is === "text") expect(shown[r]?.[c]).toBe(cell.text);
      }),
    );
  });

  test.each(languages)("a report in %s is not taken for a staffing list itself", async (language) => {
    await writeSheet(await plan(language));
    const { cells } = await readSheet();
    expect(check({ cells, day: iso("2026-02-01") }).kind).toBe("unreadable");
  });

  test("what reads like a formula in the list stays a text in the report, and its links lead back", async () => {
    await writeSheet(await plan("en"));
    const report = book()?.getActiveSheet();
    const shown = report?.getDataRange().getDisplayValues() ?? [];
    const places = shown.flatMap((row, r) =>
      row.flatMap((text, c) => (text === SHEET ? [[r, c] as const] : [])),
    );
    expect(places).toHaveLength(1);
    const [[row, column] = [0, 0]] = places;
    const sheetCell = report?.getRange(row, column);
    expect(sheetCell && cellLink(sheetCell)).toBe("'=1+1'!A1");
    const all = shown.flat();
    expect(all).toContain("B3, @SUM(A1)");
    expect(all).toContain("@SUM(A1)");
  });
});

describe("the sample", () => {
  beforeEach(async () => {
    excel = await headlessExcel({ Sheet1: [["mine"]] });
  });

  const sheets = () => book()?.getSheets() ?? [];

  test.each(languages)(
    "the sample in %s is one citizen short, with two rows to mend that decide nothing",
    async (language) => {
      await writeSheet(sampleSheet(language));
      const reading = { sheet: await readSheet(), settings: null, at: "14:02" };
      const { result, findings } = answerTo(reading, { day: iso("2026-11-22"), smallBusiness: null });
      if (result.kind !== "check") throw new Error(result.kind);
      expect(result.verdict).toBe("fail");
      expect(result.groups.managers).toMatchObject({ verdict: "fail", gap: { min: 1, max: 1 } });
      expect(result.groups.workers).toMatchObject({ verdict: "pass" });
      expect(findings.map(({ code }) => code).sort()).toEqual([
        "citizenship_is_ethnicity",
        "date_unreadable",
      ]);
    },
  );

  test("the sample stands on a sheet of its own in front, with its grid, and the others are left alone", async () => {
    const written = await writeSheet(sampleSheet("en"));
    expect(written).toMatchObject({ written: true, name: "Sample" });
    expect(sheets().map((sheet) => [sheet.getSheetName(), sheet.hasHiddenGridLines()])).toEqual([
      ["Sheet1", false],
      ["Sample", false],
    ]);
    expect(sheets()[0]?.getRange("A1:B2").getRawValues()).toEqual([
      ["mine", null],
      [null, null],
    ]);
    expect(book()?.getActiveSheet().getSheetName()).toBe("Sample");
  });
});

describe("a sheet to try formulas on, and take away again", () => {
  beforeEach(async () => {
    excel = await headlessExcel({ Staff: [["Name"], ["Someone"]], "KZ test": [["mine"]] });
  });

  const names = () =>
    book()
      ?.getSheets()
      .map((sheet) => sheet.getSheetName());

  test("formulas are tried on a sheet of our own, which is gone afterwards, and the sheet in front stays", async () => {
    const during: unknown[] = [];
    const result = await onScratchSheet("KZ test", async (sheetId) => {
      await fillSheet(sheetId, [
        [1, "a", true],
        [null, "=A1+1", null],
      ]);
      await recalculated(excel.grid);
      during.push(names(), book()?.getActiveSheet().getSheetName());
      return (await readSheet(sheetId)).cells;
    });
    expect(during).toEqual([["Staff", "KZ test", "KZ test 2"], "Staff"]);
    expect(result).toEqual({
      ran: true,
      outcome: [
        [1, "a", true],
        [null, 2, null],
      ],
    });
    expect(names()).toEqual(["Staff", "KZ test"]);
    expect((await readSheet("KZ test")).cells).toEqual([["mine"]]);
  });

  test("the sheet is deleted also when a step fails, and the failure is passed on", async () => {
    const failing = onScratchSheet("Trial", () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(names()).toEqual(["Staff", "KZ test"]);
  });

  test("a sheet that somebody deleted meanwhile is not missed", async () => {
    const result = await onScratchSheet("Trial", async (sheetId) => {
      const sheet = book()?.getSheetBySheetId(sheetId);
      if (sheet) book()?.deleteSheet(sheet);
      return Promise.resolve("done");
    });
    expect(result).toEqual({ ran: true, outcome: "done" });
  });

  test("where the structure of the workbook is protected nothing is tried", async () => {
    excel.protectStructure();
    const steps = jest.fn();
    expect(await onScratchSheet("Trial", steps)).toEqual({ ran: false, reason: "protected" });
    expect(steps).not.toHaveBeenCalled();
    expect(names()).toEqual(["Staff", "KZ test"]);
  });

  test("those who watch for edits hear nothing of it", async () => {
    const heard: string[] = [];
    const stop = await watchEdits(({ sheetId }) => heard.push(sheetId));
    await onScratchSheet("Trial", (sheetId) => fillSheet(sheetId, [["x"]]));
    expect(heard).toEqual([]);
    await stop();
  });
});

import { editRecords, type ListChange, type ListColumn } from "../../src/excel/edit-records";
import { readTable } from "../../src/excel/read-table";
import { watchEdits } from "../../src/excel/watch-edits";
import { type RecordColumn, writeRecords } from "../../src/excel/write-records";
import { iso } from "../../src/law/day";
import type { FixValue } from "../../src/roster/judgement/fix";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { tablesOf } from "../../src/workbench/grid/sheet-tables";
import { HostRange } from "../../src/workbench/office-host/range";
import type { Cell } from "../../src/sheet/cell";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { sheetOf } from "../workbench/headless-grid";

let excel: HeadlessExcel;

const book = () => excel.grid.api.getActiveWorkbook();
const text = (words: string): FixValue => ({ as: "text", text: words });

beforeEach(async () => {
  excel = await headlessExcel({ Staff: [["a"]] });
});

describe("records that are added and taken out", () => {
  const NAME = "KZ_Ignored";

  const column = (heading: string, ...others: string[]): RecordColumn => ({
    heading,
    matches: (text) => [heading, ...others].includes(text),
  });
  const columns = [column("Cell", "Ячейка"), column("Reason", "Причина")];

  const add = (...records: string[][]) =>
    writeRecords(NAME, columns, { add: records.map((cells) => cells.map(text)), remove: () => false });
  const remove = (...cells: string[]) =>
    writeRecords(NAME, columns, { add: [], remove: ([cell]) => cells.includes(String(cell)) });
  const cells = async () => (await readTable(NAME))?.cells;
  const tableNames = () => {
    const open = book();
    return open ? tablesOf(open).map((table) => table.name) : [];
  };

  /** A workbook with records beside the staff, as a table unless told otherwise. */
  async function open(sheet: string, values: Cell[][], isTable = true): Promise<void> {
    const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
    const records = { ...sheetOf(sheet, values), tables: isTable ? [{ name: NAME, area }] : [] };
    const sheets = [sheetOf("Staff", [["a"]]), records];
    await openWorkbook(excel.grid, { sheets, definedNames: [], uses1904Dates: false }, "book");
  }

  test("whether a record is needed is asked of those that stand there once nobody types any more", async () => {
    const unless = (records: readonly (readonly unknown[])[]) => records.some(([cell]) => cell === "C5");
    const addUnless = () =>
      writeRecords(NAME, columns, { add: [[text("C5"), text("new")]], remove: () => false, unless });
    excel.startTyping();
    const waiting = addUnless();
    await excel.untilWaitedFor();
    expect(tableNames()).toEqual([]);
    excel.stopTyping();
    await waiting;
    await addUnless();
    expect(await cells()).toEqual([
      ["Cell", "Reason"],
      ["C5", "new"],
    ]);
  });

  test("the first records make a table on a sheet behind the others, and the front sheet stays in front", async () => {
    expect(await add(["C5", "asked"], ["C6", "known"])).toEqual({ written: true, removed: 0 });
    expect(await cells()).toEqual([
      ["Cell", "Reason"],
      ["C5", "asked"],
      ["C6", "known"],
    ]);
    expect(tableNames()).toEqual([NAME]);
    expect(
      book()
        ?.getSheets()
        .map((sheet) => [sheet.getSheetName(), sheet.isSheetHidden()]),
    ).toEqual([
      ["Staff", false],
      [NAME, false],
    ]);
    expect(book()?.getActiveSheet().getSheetName()).toBe("Staff");
  });

  test("further records are rows of the table, and what stands below moves down", async () => {
    await add(["C5", "asked"]);
    book()?.getSheetByName(NAME)?.getRange("A3").setValue("a note of mine");
    await add(["C6", "b"], ["C7", "c"]);
    expect(await cells()).toEqual([
      ["Cell", "Reason"],
      ["C5", "asked"],
      ["C6", "b"],
      ["C7", "c"],
    ]);
    expect(book()?.getSheetByName(NAME)?.getRange("A5").getValue()).toBe("a note of mine");
  });

  test("columns are known by their headings in any language, in any order, among others", async () => {
    await open("Пропущено", [
      ["Причина", "Кто", "Ячейка"],
      ["старая", "я", "C1"],
    ]);
    expect(await add(["C5", "новая"])).toEqual({ written: true, removed: 0 });
    expect((await cells())?.map((row) => row.map((cell) => cell ?? ""))).toEqual([
      ["Причина", "Кто", "Ячейка"],
      ["старая", "я", "C1"],
      ["новая", "", "C5"],
    ]);
    await remove("C1");
    expect((await cells())?.map((row) => row[2])).toEqual(["Ячейка", "C5"]);
  });

  test("a table without one of the columns is left as it is", async () => {
    await open("Ignored", [
      ["Cell", "Why"],
      ["C1", "x"],
    ]);
    expect(await add(["C5", "a"])).toEqual({ written: false, reason: "columns" });
    expect(await cells()).toHaveLength(2);
  });

  test("the records asked for go, and the others keep their order", async () => {
    await add(["C1", "a"], ["C2", "b"], ["C3", "c"], ["C4", "d"]);
    await remove("C1", "C3");
    expect(await cells()).toEqual([
      ["Cell", "Reason"],
      ["C2", "b"],
      ["C4", "d"],
    ]);
  });

  test("records that follow one another go in one request, and the result counts those that were there", async () => {
    const all = Array.from({ length: 300 }, (_, index) => [`C${String(index + 1)}`, "a"]);
    await add(...all);
    const asked = jest.spyOn(HostRange.prototype, "delete");
    const result = await remove(...all.slice(10, 250).map(([cell]) => String(cell)), "C9000");
    expect(result).toEqual({ written: true, removed: 240 });
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
    expect((await cells())?.slice(1).map(([cell]) => cell)).toEqual(
      [...all.slice(0, 10), ...all.slice(250)].map(([cell]) => cell),
    );
  });

  test("where all records go the table stays, and takes further ones", async () => {
    await add(["C1", "a"], ["C2", "b"], ["C3", "c"]);
    expect(await remove("C1", "C2", "C3")).toEqual({ written: true, removed: 3 });
    expect(tableNames()).toEqual([NAME]);
    await add(["C4", "d"]);
    expect(await cells()).toEqual([
      ["Cell", "Reason"],
      ["C4", "d"],
    ]);
  });

  test("where the last record went the next one takes its row", async () => {
    await add(["C1", "a"]);
    await remove("C1");
    expect((await cells())?.slice(1).flat().join("")).toBe("");
    await add(["C2", "b"], ["C3", "c"]);
    expect(await cells()).toEqual([
      ["Cell", "Reason"],
      ["C2", "b"],
      ["C3", "c"],
    ]);
  });

  test.each(["=1+1", "+A1", "-A1", "@SUM(A1)", "'quoted", "0012", "2024", "TRUE", "#N/A", "5 мая", "1/2"])(
    "the text %s stays that text in a new table and in a new row",
    async (words) => {
      await add(["C1", words]);
      await add(["C2", words]);
      expect(await cells()).toEqual([
        ["Cell", "Reason"],
        ["C1", words],
        ["C2", words],
      ]);
      expect(book()?.getSheetByName(NAME)?.getRange("B2:B3").getFormulas()).toEqual([[""], [""]]);
    },
  );

  test("a day is a date that can be sorted", async () => {
    await writeRecords(NAME, columns, {
      add: [[text("C1"), { as: "date", day: iso("2026-02-01") }]],
      remove: () => false,
    });
    const written = book()?.getSheetByName(NAME)?.getRange("B2");
    expect([written?.getRawValue(), written?.getNumberFormat()]).toEqual([46_054, "dd.mm.yyyy"]);
  });

  test("a sheet of the name without the table is written to as it stands", async () => {
    await open(
      NAME,
      [
        ["Cell", "Reason"],
        ["C1", "a"],
        ["C2", "b"],
      ],
      false,
    );
    await add(["C3", "=1"]);
    await remove("C1");
    expect((await cells())?.filter((row) => row.some((value) => value !== "" && value !== null))).toEqual([
      ["Cell", "Reason"],
      ["C2", "b"],
      ["C3", "=1"],
    ]);
    expect(tableNames()).toEqual([]);
  });

  test("an empty sheet of the name gets the table", async () => {
    await open(NAME, [], false);
    await add(["C1", "a"]);
    expect(tableNames()).toEqual([NAME]);
  });

  test("on a protected sheet nothing is written, and the result says why", async () => {
    await open("Ignored", [
      ["Cell", "Reason"],
      ["C1", "a"],
    ]);
    excel.bridge.protection.set("s2", { allowFormatCells: true });
    const before = await cells();
    expect(await add(["C2", "b"])).toEqual({ written: false, reason: "protected" });
    expect(await remove("C1")).toEqual({ written: false, reason: "protected" });
    expect(await remove("C9")).toEqual({ written: true, removed: 0 });
    expect(await cells()).toEqual(before);
  });

  test("a workbook that takes no new sheet stays without the table", async () => {
    excel.protectStructure();
    expect(await add(["C1", "a"])).toEqual({ written: false, reason: "protected" });
    expect(book()?.getSheets()).toHaveLength(1);
  });

  test("nothing to add and nothing to take out makes no table", async () => {
    expect(await remove("C1")).toEqual({ written: true, removed: 0 });
    expect(await readTable(NAME)).toBeNull();
  });

  test("what is written is no edit to those who watch, and later edits are", async () => {
    const edits: string[] = [];
    const stop = await watchEdits((edit) =>
      edits.push(`${edit.sheetId}!${"address" in edit ? edit.address : edit.kind}`),
    );
    await add(["C1", "a"]);
    await remove("C1");
    book()?.getSheetByName("Staff")?.getRange("A1").setValue("b");
    await recalculated(excel.grid);
    expect(edits).toEqual(["s1!A1"]);
    await stop();
  });

  test("writing waits while a cell is edited", async () => {
    excel.startTyping();
    const writing = add(["C1", "a"]);
    await excel.untilWaitedFor();
    expect(book()?.getSheets()).toHaveLength(1);
    excel.stopTyping();
    expect(await writing).toEqual({ written: true, removed: 0 });
  });

  test("the round trips grow with every thousand records and not with every record", async () => {
    await add(["C1", "a"]);
    const many = (count: number) => Array.from({ length: count }, (_, row) => [`C${String(row)}`, "x"]);
    const syncs = async (records: string[][]) => {
      const before = excel.counts.syncs;
      await add(...records);
      return excel.counts.syncs - before;
    };
    const few = await syncs(many(2));
    expect(few).toBeLessThanOrEqual(6);
    expect(await syncs(many(1_000))).toBe(few);
    expect(await syncs(many(2_500))).toBe(few + 2);
    expect(await cells()).toHaveLength(2 + 2 + 1_000 + 2_500);
  });
});

describe("records that are edited", () => {
  const NAME = "KZ_Plan";

  const columns: readonly ListColumn[] = [
    { heading: "Who", matches: (text) => ["Who", "Кто"].includes(text), width: 30, holds: "text" },
    {
      heading: "What",
      matches: (text) => ["What", "Что"].includes(text),
      width: 20,
      holds: "text",
      choices: ["hire", "leave"],
    },
    { heading: "Day", matches: (text) => ["Day", "День"].includes(text), width: 14, holds: "day" },
  ];

  const date = (day: string): FixValue => ({ as: "date", day: iso(day) });
  const edit = (change: ListChange) => editRecords(NAME, columns, change);
  const cells = async () =>
    (await readTable(NAME))?.cells.map((row) => row.map((cell) => (cell === null ? "" : cell)));
  const DAY = iso("2026-03-01");

  async function open(values: Cell[][], isTable = true): Promise<void> {
    const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
    const records = { ...sheetOf(NAME, values), tables: isTable ? [{ name: NAME, area }] : [] };
    const sheets = [sheetOf("Staff", [["a"]]), records];
    await openWorkbook(excel.grid, { sheets, definedNames: [], uses1904Dates: false }, "book");
  }

  test("the first record makes the table behind the others, with lists to choose from that forbid nothing", async () => {
    expect(await edit({ add: [[text("2"), text("hire"), date("2026-03-01")]] })).toEqual({ written: true });
    expect(await cells()).toEqual([
      ["Who", "What", "Day"],
      ["2", "hire", DAY],
    ]);
    const open = book();
    expect(open && tablesOf(open).map(({ name }) => name)).toEqual([NAME]);
    expect(book()?.getActiveSheet().getSheetName()).toBe("Staff");
    expect(excel.bridge.lists.map(({ choices, forbids, area }) => [choices, forbids, area.column])).toEqual([
      [["hire", "leave"], false, 1],
    ]);
    expect(book()?.getSheetByName(NAME)?.getRange("C2").getNumberFormat()).toBe("dd.mm.yyyy");
  });

  test("a record is changed in its own cells, in whatever order the columns stand, and others stay", async () => {
    await open([
      ["День", "Заметка", "Кто", "Что"],
      [DAY, "моя", "Ли", "hire"],
      [DAY, "", "Ким", "leave"],
    ]);
    const change = [{ row: 1, seen: ["Ким", "leave", DAY], cells: [null, null, date("2026-05-01")] }];
    expect(await edit({ change })).toEqual({ written: true });
    expect(await cells()).toEqual([
      ["День", "Заметка", "Кто", "Что"],
      [DAY, "моя", "Ли", "hire"],
      [iso("2026-05-01"), "", "Ким", "leave"],
    ]);
  });

  test("an empty text clears a cell, and what looks like a formula stays a text", async () => {
    await open([
      ["Who", "What", "Day"],
      ["Lee", "hire", DAY],
    ]);
    await edit({ change: [{ row: 0, seen: ["Lee", "hire", DAY], cells: [text("=1+1"), null, text("")] }] });
    expect(await cells()).toEqual([
      ["Who", "What", "Day"],
      ["=1+1", "hire", ""],
    ]);
  });

  test.each([
    ["changed", { change: [{ row: 0, seen: ["Lee", "hire", DAY], cells: [text("Kim"), null, null] }] }],
    ["removed", { remove: [{ row: 0, seen: ["Lee", "hire", DAY] }] }],
  ] as [string, ListChange][])(
    "a record that is not what was seen is not %s, nor is anything added with it",
    async (_, asked) => {
      await open([
        ["Who", "What", "Day"],
        ["Lee", "leave", DAY],
      ]);
      const added = { ...asked, add: [[text("Ann"), text("hire"), null]] };
      expect(await edit(added)).toEqual({ written: false, reason: "changed" });
      expect(await cells()).toEqual([
        ["Who", "What", "Day"],
        ["Lee", "leave", DAY],
      ]);
    },
  );

  test("a formula is not written over", async () => {
    await open([
      ["Who", "What", "Day"],
      ["Lee", "hire", DAY],
    ]);
    book()?.getSheetByName(NAME)?.getRange("C2").setValue({ f: "=46000+82" });
    const seen = (await cells())?.[1] ?? [];
    expect(await edit({ change: [{ row: 0, seen, cells: [null, null, date("2026-05-01")] }] })).toEqual({
      written: false,
      reason: "calculated",
    });
    expect(await edit({ change: [{ row: 0, seen, cells: [text("Kim"), null, null] }] })).toEqual({
      written: true,
    });
  });

  test("a list without a column that something is to be written to says which, and is left as it is", async () => {
    await open([
      ["Who", "What"],
      ["Lee", "hire"],
    ]);
    expect(await edit({ add: [[text("Ann"), text("hire"), date("2026-03-01")]] })).toEqual({
      written: false,
      reason: "columns",
      missing: ["Day"],
    });
    expect(await edit({ add: [[text("Ann"), text("hire"), null]] })).toEqual({ written: true });
    expect(await cells()).toHaveLength(3);
  });

  test("records go from a table and from a sheet without one", async () => {
    for (const isTable of [true, false]) {
      await open(
        [
          ["Who", "What", "Day"],
          ["Lee", "hire", DAY],
          ["Kim", "leave", DAY],
        ],
        isTable,
      );
      expect(await edit({ remove: [{ row: 0, seen: ["Lee", "hire", DAY] }] })).toEqual({ written: true });
      const left = (await cells())?.filter((row) => row.some((cell) => cell !== ""));
      expect(left).toEqual([
        ["Who", "What", "Day"],
        ["Kim", "leave", DAY],
      ]);
    }
  });

  test("on a protected sheet, or in a protected workbook without the list, nothing is written", async () => {
    excel.protectStructure();
    expect(await edit({ add: [[text("Ann"), null, null]] })).toEqual({ written: false, reason: "protected" });
    await open([
      ["Who", "What", "Day"],
      ["Lee", "hire", DAY],
    ]);
    const id = book()?.getSheetByName(NAME)?.getSheetId() ?? "";
    excel.bridge.protection.set(id, { allowFormatCells: true });
    expect(await edit({ add: [[text("Ann"), null, null]] })).toEqual({ written: false, reason: "protected" });
  });

  test("writing waits while a cell is edited, and our own watch for edits is told nothing", async () => {
    const heard = jest.fn();
    const stop = await watchEdits(heard);
    excel.startTyping();
    const writing = edit({ add: [[text("Ann"), text("hire"), null]] });
    await excel.untilWaitedFor();
    expect(book()?.getSheets()).toHaveLength(1);
    excel.stopTyping();
    expect(await writing).toEqual({ written: true });
    await stop();
    expect(heard).not.toHaveBeenCalled();
  });

  test("the round trips do not grow with the number of records", async () => {
    const records = (count: number) => Array.from({ length: count }, () => [text("Ann"), text("hire"), null]);
    const syncs = async (change: ListChange) => {
      const before = excel.counts.syncs;
      await edit(change);
      return excel.counts.syncs - before;
    };
    await edit({ add: records(3) });
    const few = await syncs({ add: records(2) });
    expect(few).toBeLessThanOrEqual(6);
    expect(await syncs({ add: records(900) })).toBe(few);
  });
});

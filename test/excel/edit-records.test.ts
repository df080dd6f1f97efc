import { editRecords, type ListChange, type ListColumn } from "../../src/excel/edit-records";
import { readTable } from "../../src/excel/read-table";
import { watchEdits } from "../../src/excel/watch-edits";
import { iso } from "../../src/law/day";
import type { FixValue } from "../../src/roster/fix";
import { tablesOf } from "../../src/workbench/grid/sheet-tables";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import type { CellValue } from "../../src/xlsx/workbook";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { sheetOf } from "../workbench/headless-grid";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ Staff: [["a"]] });
});

const NAME = "KZ_Plan";

const columns: readonly ListColumn[] = [
  { heading: "Who", isMeantBy: (text) => ["Who", "Кто"].includes(text), width: 30, holds: "text" },
  {
    heading: "What",
    isMeantBy: (text) => ["What", "Что"].includes(text),
    width: 20,
    holds: "text",
    choices: ["hire", "leave"],
  },
  { heading: "Day", isMeantBy: (text) => ["Day", "День"].includes(text), width: 14, holds: "day" },
];

const text = (words: string): FixValue => ({ as: "text", text: words });
const date = (day: string): FixValue => ({ as: "date", day: iso(day) });
const edit = (change: ListChange) => editRecords(NAME, columns, change);
const cells = async () =>
  (await readTable(NAME))?.cells.map((row) => row.map((cell) => (cell === null ? "" : cell)));
const book = () => excel.grid.api.getActiveWorkbook();
const DAY = iso("2026-03-01");

async function open(values: CellValue[][], isTable = true): Promise<void> {
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

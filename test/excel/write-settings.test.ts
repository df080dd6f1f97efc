import { readTable } from "../../src/excel/read-table";
import { watchEdits } from "../../src/excel/watch-edits";
import { type SettingChange, writeSettings } from "../../src/excel/write-settings";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import { tablesOf } from "../../src/workbench/grid/sheet-tables";
import type { Cell } from "../../src/sheet/cell";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { sheetOf } from "../workbench/headless-grid";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ Staff: [["a"]] });
});

const NAME = "KZ_Employer";
const HEADINGS = ["Setting", "Value"] as const;

const change = (label: string, value: string | null, ...labels: string[]): SettingChange => ({
  label,
  value,
  matches: (text) => [label, ...labels].includes(text),
});

const write = (...changes: SettingChange[]) => writeSettings(NAME, HEADINGS, changes);
const cells = async () => (await readTable(NAME))?.cells;
const book = () => excel.grid.api.getActiveWorkbook();
const tableNames = () => {
  const open = book();
  return open ? tablesOf(open).map((table) => table.name) : [];
};

/** A workbook with a sheet of settings beside the staff, as a table where an area is given. */
async function open(sheet: string, values: Cell[][], isTable = true): Promise<void> {
  const area = { row: 0, column: 0, rows: values.length, columns: 2 };
  const settings = { ...sheetOf(sheet, values), tables: isTable ? [{ name: NAME, area }] : [] };
  const sheets = [sheetOf("Staff", [["a"]]), settings];
  await openWorkbook(excel.grid, { sheets, definedNames: [], uses1904Dates: false }, "book");
}

test("the first setting makes a table on a sheet behind the others, which a person can read", async () => {
  expect(await write(change("column: citizenship", "Страна"))).toEqual({ written: true });
  expect(await readTable(NAME)).toEqual({
    id: expect.any(String),
    sheet: NAME,
    row: 0,
    column: 0,
    cells: [
      ["Setting", "Value"],
      ["column: citizenship", "Страна"],
    ],
  });
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

test("a row that means the setting, in whatever language, takes the new value; others stay", async () => {
  await open("Настройки", [
    ["Настройка", "Значение"],
    ["столбец: гражданство", "Гражданство"],
    ["Малый бизнес", "да"],
  ]);
  await write(change("column: citizenship", "Страна", "столбец: гражданство"));
  expect(await cells()).toEqual([
    ["Настройка", "Значение"],
    ["столбец: гражданство", "Страна"],
    ["Малый бизнес", "да"],
  ]);
});

test("a workbook whose table and sheet have one name, as the first setting makes them, opens with both", async () => {
  await open(NAME, [
    ["Setting", "Value"],
    ["a", "1"],
  ]);
  expect(tableNames()).toEqual([NAME]);
  await write(change("b", "2"));
  expect(await cells()).toHaveLength(3);
});

test("a new setting is a new row of the table, and what stands below moves down", async () => {
  await open("Settings", [
    ["Setting", "Value"],
    ["Small business", "yes"],
  ]);
  book()?.getSheetByName("Settings")?.getRange("A3").setValue("a note of mine");
  await write(change("column: category", "Кат."), change("column: citizenship", "Страна"));
  expect(await cells()).toEqual([
    ["Setting", "Value"],
    ["Small business", "yes"],
    ["column: category", "Кат."],
    ["column: citizenship", "Страна"],
  ]);
  expect(book()?.getSheetByName("Settings")?.getRange("A5").getValue()).toBe("a note of mine");
});

test("a setting taken back loses its row and no other", async () => {
  await open("Settings", [
    ["Setting", "Value"],
    ["a", "1"],
    ["b", "2"],
    ["c", "3"],
  ]);
  await write(change("a", null), change("c", null), change("d", "4"));
  expect(await cells()).toEqual([
    ["Setting", "Value"],
    ["b", "2"],
    ["d", "4"],
  ]);
});

test("the last setting taken back leaves a table that can be written to again", async () => {
  await write(change("a", "1"));
  await write(change("a", null));
  expect((await cells())?.flat().filter((value) => value !== "")).toEqual(["Setting", "Value"]);
  await write(change("b", "2"));
  expect(await cells()).toContainEqual(["b", "2"]);
});

test("taking back what was never set makes no table", async () => {
  expect(await write(change("a", null))).toEqual({ written: true });
  expect(await readTable(NAME)).toBeNull();
});

test.each(["=1+1", "+A1", "-A1", "@SUM(A1)", "'quoted", "0012", "2024", "TRUE", "#N/A"])(
  "the text %s stays that text, in a new table, in a new row and in a row that is there",
  async (text) => {
    await write(change("a", text));
    await write(change("b", text), change("a", text));
    expect(await cells()).toEqual([
      ["Setting", "Value"],
      ["a", text],
      ["b", text],
    ]);
    const sheet = book()?.getSheetByName(NAME);
    expect(sheet?.getRange("B2:B3").getFormulas()).toEqual([[""], [""]]);
  },
);

test("a sheet of the name without the table is written to as it stands", async () => {
  await open(
    NAME,
    [
      ["Setting", "Value"],
      ["a", "1"],
      ["b", "2"],
    ],
    false,
  );
  await write(change("a", "=1"), change("b", null), change("c", "3"));
  expect((await cells())?.filter((row) => row.some((value) => value !== ""))).toEqual([
    ["Setting", "Value"],
    ["a", "=1"],
    ["c", "3"],
  ]);
  expect(tableNames()).toEqual([]);
});

test("an empty sheet of the name gets the table", async () => {
  await open(NAME, [], false);
  await write(change("a", "1"));
  expect(tableNames()).toEqual([NAME]);
});

test("on a protected sheet nothing is written, and the result says why", async () => {
  await open("Settings", [
    ["Setting", "Value"],
    ["a", "1"],
  ]);
  excel.bridge.protection.set("s2", { allowFormatCells: true });
  const before = await cells();
  expect(await write(change("a", "2"))).toEqual({ written: false, reason: "protected" });
  expect(await write(change("b", "2"))).toEqual({ written: false, reason: "protected" });
  expect(await write(change("b", null))).toEqual({ written: true });
  expect(await cells()).toEqual(before);
});

test("a table of one column is left as it is", async () => {
  const sheet = sheetOf("Settings", [["Setting"], ["a"]]);
  const table = { name: NAME, area: { row: 0, column: 0, rows: 2, columns: 1 } };
  const sheets = [{ ...sheet, tables: [table] }];
  await openWorkbook(excel.grid, { sheets, definedNames: [], uses1904Dates: false }, "book");
  await expect(write(change("a", "1"))).rejects.toThrow("no column for values");
});

test("a workbook that takes no new sheet stays without the table", async () => {
  excel.protectStructure();
  expect(await write(change("a", "1"))).toEqual({ written: false, reason: "protected" });
  expect(book()?.getSheets()).toHaveLength(1);
});

test("what is written is no edit to those who watch, and later edits are", async () => {
  const edits: string[] = [];
  const stop = await watchEdits((edit) =>
    edits.push(`${edit.sheetId}!${"address" in edit ? edit.address : edit.kind}`),
  );
  await write(change("a", "1"));
  await write(change("a", "2"), change("b", "3"));
  book()?.getSheetByName("Staff")?.getRange("A1").setValue("b");
  await recalculated(excel.grid);
  expect(edits).toEqual(["s1!A1"]);
  await stop();
});

test("writing waits while a cell is edited", async () => {
  excel.startTyping();
  const writing = write(change("a", "1"));
  await excel.untilWaitedFor();
  expect(book()?.getSheets()).toHaveLength(1);
  excel.stopTyping();
  expect(await writing).toEqual({ written: true });
});

test("any number of settings takes the same few round trips", async () => {
  await write(change("a", "1"));
  const before = excel.counts.syncs;
  await write(...Array.from({ length: 9 }, (_, index) => change(`row ${index}`, "x")));
  expect(excel.counts.syncs - before).toBeLessThanOrEqual(5);
});

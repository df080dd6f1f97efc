import { insertTemplate } from "../../src/excel/insert-template";
import { readTable } from "../../src/excel/read-table";
import type { Template } from "../../src/excel/template";
import { watchEdits } from "../../src/excel/watch-edits";
import { tablesOf } from "../../src/workbench/grid/sheet-tables";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ Sheet1: [["a"]] });
});

const TEMPLATE: Template = {
  sheet: "Штат",
  table: "KZ_Staff",
  columns: [
    { heading: "ФИО", width: 28, holds: "text", example: "Серікова Айгерім" },
    { heading: "ИИН", width: 14, holds: "digits", example: "012345678901" },
    {
      heading: "Гражданство",
      width: 16,
      holds: "text",
      choices: ["Казахстан", "Россия"],
      example: "Казахстан",
    },
    { heading: "Категория", width: 10, holds: "number", choices: ["1", "2", "3", "4"], example: 2 },
    { heading: "Принят", width: 12, holds: "day", example: 45323 },
    { heading: "Уволен", width: 12, holds: "day", example: null },
  ],
  employer: { table: "KZ_Employer", headings: ["Настройка", "Значение"], rows: [["Малый бизнес", "нет"]] },
};

const book = () => excel.grid.api.getActiveWorkbook();
const names = () => (book()?.getSheets() ?? []).map((sheet) => sheet.getSheetName());
const tables = () => {
  const open = book();
  return open ? tablesOf(open) : [];
};

test("a staffing sheet comes to the front as a table with headings and an example", async () => {
  expect(await insertTemplate(TEMPLATE)).toEqual({
    written: true,
    id: book()?.getSheetByName("Штат")?.getSheetId(),
    name: "Штат",
  });
  expect(names()).toEqual(["Sheet1", "Штат", "KZ_Employer"]);
  expect(book()?.getActiveSheet().getSheetName()).toBe("Штат");
  expect(await readTable("KZ_Staff")).toMatchObject({
    sheet: "Штат",
    cells: [
      ["ФИО", "ИИН", "Гражданство", "Категория", "Принят", "Уволен"],
      ["Серікова Айгерім", "012345678901", "Казахстан", 2, 45323, ""],
    ],
  });
  expect(book()?.getActiveSheet().getRange("E2").getDisplayValue()).toBe("01.02.2024");
});

test("the employer's table stands on a sheet of its own", async () => {
  await insertTemplate(TEMPLATE);
  expect(await readTable("KZ_Employer")).toMatchObject({
    sheet: "KZ_Employer",
    cells: [
      ["Настройка", "Значение"],
      ["Малый бизнес", "нет"],
    ],
  });
});

test("rows to come are ready: texts of digits, dates, and lists that forbid nothing", async () => {
  await insertTemplate(TEMPLATE);
  const formats = book()?.getActiveSheet().getRange("A1000:F1000").getNumberFormats()[0];
  expect(formats).toEqual(["", "@", "", "", "dd.mm.yyyy", "dd.mm.yyyy"]);
  const area = (column: number) => ({ row: 1, column, rows: 1_000, columns: 1 });
  expect(excel.bridge.lists).toEqual([
    expect.objectContaining({ area: area(2), choices: ["Казахстан", "Россия"], forbids: false }),
    expect.objectContaining({ area: area(3), choices: ["1", "2", "3", "4"], forbids: false }),
  ]);
});

test("a second template stands beside the first and leaves the employer's table as it is", async () => {
  await insertTemplate(TEMPLATE);
  book()?.getSheetByName("KZ_Employer")?.getRange("B2").setValue("да");
  expect(await insertTemplate(TEMPLATE)).toMatchObject({ name: "Штат 2" });
  expect(names()).toEqual(["Sheet1", "Штат", "KZ_Employer", "Штат 2"]);
  expect(tables().map(({ name }) => name)).toEqual(["KZ_Staff", "KZ_Employer", "KZ_Staff_2"]);
  expect((await readTable("KZ_Employer"))?.cells[1]).toEqual(["Малый бизнес", "да"]);
});

test("a list that Excel cannot offer is refused before anything is written", async () => {
  const withChoices = (choices: string[]): Template => ({
    ...TEMPLATE,
    columns: [{ heading: "a", width: 9, holds: "text", choices, example: null }],
  });
  await expect(insertTemplate(withChoices(["a, b"]))).rejects.toThrow(RangeError);
  await expect(insertTemplate(withChoices(["x".repeat(200), "y".repeat(60)]))).rejects.toThrow(RangeError);
  expect(names()).toEqual(["Sheet1"]);
});

test("a workbook that takes no new sheet stays as it is, and the result says why", async () => {
  excel.protectStructure();
  expect(await insertTemplate(TEMPLATE)).toEqual({ written: false, reason: "protected" });
  expect(names()).toEqual(["Sheet1"]);
});

test("inserting waits while a cell is edited, and is no edit to those who watch", async () => {
  const heard: string[] = [];
  const stop = await watchEdits((edit) => "address" in edit && heard.push(edit.address));
  excel.startTyping();
  const inserting = insertTemplate(TEMPLATE);
  await excel.untilWaitedFor();
  expect(names()).toEqual(["Sheet1"]);
  excel.stopTyping();
  expect(await inserting).toMatchObject({ written: true });
  expect(heard).toEqual([]);
  await stop();
});

test("the round trips are few", async () => {
  const before = excel.counts.syncs;
  await insertTemplate(TEMPLATE);
  expect(excel.counts.syncs - before).toBeLessThanOrEqual(5);
});

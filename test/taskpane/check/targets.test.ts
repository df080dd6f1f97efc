import { choicesOf } from "../../../src/taskpane/store/check/targets";
import { targetName } from "../../../src/taskpane/screens/check/target-name";
import { passing, sheetOf } from "../roster";

const area = { row: 2, column: 1, rows: 11, columns: 3 };
const listing = {
  sheets: [
    { id: "sheet-1", name: "Штат", tables: [{ name: "Staff", area }] },
    { id: "sheet-2", name: "Отпуска", tables: [] },
    { id: "sheet-3", name: "Пусто", tables: [] },
  ],
  active: "sheet-2",
};
const tops = [passing, { ...sheetOf(["Кто", "Когда"], ["Асан", "июль"]), id: "sheet-2", sheet: "Отпуска" }];

test("sheets that read as staffing lists are told from the others, blank ones included", () => {
  const { rosters, sheets } = choicesOf(listing, tops, null);
  expect(rosters.map(({ name }) => name)).toEqual(["Штат"]);
  expect(sheets.map(({ name }) => name)).toEqual(["Отпуска", "Пусто"]);
});

test("a plan and settings are offered neither as lists nor as sheets or tables, wherever they stand", () => {
  const own = [
    "KZ_Plan",
    "kz_employers",
    "KZ_Employer",
    "KZ_Holidays",
    "KZ_Ignored",
    "KZ_History",
    "KZ_Fixes",
  ];
  const sheets = own.map((name) => ({ id: name, name, tables: [{ name, area }] }));
  const ofPlan = { ...area, rows: 2, columns: 6 };
  const beside = { id: "sheet-4", name: "Планы", tables: [{ name: "KZ_Plan", area: ofPlan }] };
  const plan = [
    ["Сценарий", "Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
    ["A", "нанять", 2, 4, "Казахстан", 46_000],
  ];
  const read = [...sheets, beside].map(({ id, name }) => ({ ...sheetOf(...plan), id, sheet: name }));
  const choices = choicesOf({ sheets: [...sheets, beside], active: "KZ_Plan" }, read, null);
  expect(choices.rosters).toEqual([]);
  expect(choices.sheets.map(({ name }) => name)).toEqual(["Планы"]);
  expect(choices.tables).toEqual([]);
});

test("tables are named with their sheet", () => {
  expect(choicesOf(listing, tops, null).tables).toEqual([
    { target: { kind: "table", name: "Staff" }, name: "Staff", where: "Штат" },
  ]);
});

test("selected cells can be checked where they can hold a heading and a person under it", () => {
  const selected = { sheetId: "sheet-1", address: "B3:D9", area: { ...area, rows: 7 } };
  expect(choicesOf(listing, tops, selected).selected).toMatchObject({ name: "Штат", where: "B3:D9" });
  expect(choicesOf(listing, tops, { ...selected, area: { ...area, rows: 1 } }).selected).toBeNull();
  expect(choicesOf(listing, tops, null).selected).toBeNull();
});

test("what was checked is named by its sheet, and by the table or the cells where it was not all of it", () => {
  expect(targetName({ kind: "sheet", sheetId: "sheet-1" }, "Штат")).toBe("Штат");
  expect(targetName({ kind: "table", name: "Staff" }, "Штат")).toBe("Штат · Staff");
  const cells = { kind: "cells", sheetId: "sheet-1", area, address: "B3:D13" } as const;
  expect(targetName(cells, "Штат")).toBe("Штат · B3:D13");
});

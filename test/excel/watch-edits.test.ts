import { watchEdits, type Edit } from "../../src/excel/watch-edits";
import { enter, rangeAt } from "../../src/workbench/grid/grid-cells";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { sortRows } from "../workbench/sort-rows";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ Штат: [["a", 1, "=B1*2"]], Other: [[null]] });
});

test("an edit is reported once with its sheet and its place, and its recalculated formulas are not", async () => {
  const edits: Edit[] = [];
  const stop = await watchEdits((edit) => edits.push(edit));
  enter(rangeAt(excel.grid, "B1"), 5);
  await recalculated(excel.grid);
  enter(rangeAt(excel.grid, "Other!C3"), "=1+1");
  await recalculated(excel.grid);
  const edited = { kind: "cells", local: true };
  expect(edits).toEqual([
    { ...edited, sheetId: "s1", address: "B1", area: { row: 0, column: 1, rows: 1, columns: 1 } },
    { ...edited, sheetId: "s2", address: "C3", area: { row: 2, column: 2, rows: 1, columns: 1 } },
  ]);
  await stop();
});

test("a change of format alone is not an edit, clearing and deleting rows are", async () => {
  const edits: Edit[] = [];
  const stop = await watchEdits((edit) => edits.push(edit));
  const sheet = excel.grid.api.getActiveWorkbook()?.getActiveSheet();
  sheet?.getRange("A1").setBackgroundColor("#FF0000");
  expect(edits).toEqual([]);
  sheet?.getRange("A1:B1").clearContent();
  sheet?.deleteRow(4);
  await recalculated(excel.grid);
  const addresses = edits.map((edit) => "address" in edit && edit.address);
  expect(addresses).toEqual(expect.arrayContaining(["A1:B1", "5:5"]));
  expect(addresses).not.toContain("A1");
  await stop();
});

test("rows and columns that come or go are told from edited cells", async () => {
  const edits: Edit[] = [];
  const stop = await watchEdits((edit) => edits.push(edit));
  const sheet = excel.grid.api.getActiveWorkbook()?.getActiveSheet();
  sheet?.insertRows(1, 2);
  sheet?.deleteRows(1, 1);
  sheet?.insertColumns(2, 1);
  sheet?.deleteColumns(2, 1);
  await recalculated(excel.grid);
  const structural = edits.filter(({ kind }) => kind !== "cells");
  expect(structural.map((edit) => [edit.kind, "address" in edit && edit.address])).toEqual([
    ["rowsInserted", "2:3"],
    ["rowsDeleted", "2:2"],
    ["columnsInserted", "C:C"],
    ["columnsDeleted", "C:C"],
  ]);
  expect(structural[0]).toHaveProperty("area", { row: 1, column: 0, rows: 2, columns: 16_384 });
  await stop();
});

test("a sorting is reported with the rows it moved, and not by an Excel that does not tell", async () => {
  const edits: Edit[] = [];
  const stop = await watchEdits((edit) => edits.push(edit));
  const area = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
  sortRows(excel, area, { 0: 1, 1: 0 });
  await stop();
  const full = Office;
  const isSetSupported = (_: string, version: string) => Number(version.split(".")[1]) <= 9;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  const stopOld = await watchEdits((edit) => edits.push(edit));
  Object.assign(globalThis, { Office: full });
  sortRows(excel, area, { 0: 1, 1: 0 });
  await stopOld();
  expect(edits).toEqual([
    {
      sheetId: "s1",
      address: "A1:B2",
      area: { row: 0, column: 0, rows: 2, columns: 2 },
      kind: "sorted",
      local: true,
    },
  ]);
});

test("a sheet that is renamed or deleted is told", async () => {
  const edits: Edit[] = [];
  const stop = await watchEdits((edit) => edits.push(edit));
  const book = excel.grid.api.getActiveWorkbook();
  const other = book?.getSheetByName("Other");
  other?.setName("Отпуска");
  if (other) book?.deleteSheet(other);
  await recalculated(excel.grid);
  expect(edits).toEqual([
    { kind: "sheetRenamed", sheetId: "s2", local: true, name: "Отпуска" },
    { kind: "sheetDeleted", sheetId: "s2", local: true },
  ]);
  await stop();
});

test("an edit costs no round trip", async () => {
  const stop = await watchEdits(() => undefined);
  const before = excel.counts.syncs;
  enter(rangeAt(excel.grid, "B1"), 5);
  await recalculated(excel.grid);
  expect(excel.counts.syncs).toBe(before);
  await stop();
});

test("after stopping nothing is reported and no handler is left", async () => {
  const edits: Edit[] = [];
  const stop = await watchEdits((edit) => edits.push(edit));
  await stop();
  await stop();
  enter(rangeAt(excel.grid, "B1"), 7);
  await recalculated(excel.grid);
  expect(edits).toEqual([]);
});

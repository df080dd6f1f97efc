import { watchEdits, type Edit } from "../../src/excel/watch-edits";
import { enter, rangeAt } from "../../src/workbench/grid/grid-cells";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ Штат: [["a", 1, "=B1*2"]], Other: [[null]] });
});

afterEach(() => excel.close());

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

test("an edit is reported once with sheet and address, and its recalculated formulas are not", async () => {
  const edits: Edit[] = [];
  const stop = await watchEdits((edit) => edits.push(edit));
  enter(rangeAt(excel.grid, "B1"), 5);
  await recalculated(excel.grid);
  enter(rangeAt(excel.grid, "Other!C3"), "=1+1");
  await recalculated(excel.grid);
  await settled();
  expect(edits).toEqual([
    { sheet: "Штат", address: "B1", local: true },
    { sheet: "Other", address: "C3", local: true },
  ]);
  await stop();
});

test("a change of format alone is not an edit, clearing and deleting rows are", async () => {
  const edits: Edit[] = [];
  const stop = await watchEdits((edit) => edits.push(edit));
  const sheet = excel.grid.api.getActiveWorkbook()?.getActiveSheet();
  sheet?.getRange("A1").setBackgroundColor("#FF0000");
  await settled();
  expect(edits).toEqual([]);
  sheet?.getRange("A1:B1").clearContent();
  sheet?.deleteRow(4);
  await settled();
  expect(edits.map(({ address }) => address)).toEqual(expect.arrayContaining(["A1:B1", "5:5"]));
  await stop();
});

test("after stopping nothing is reported and no handler is left", async () => {
  const edits: Edit[] = [];
  const stop = await watchEdits((edit) => edits.push(edit));
  await stop();
  await stop();
  enter(rangeAt(excel.grid, "B1"), 7);
  await settled();
  expect(edits).toEqual([]);
});

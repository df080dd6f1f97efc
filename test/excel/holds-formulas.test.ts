import { holdsFormulas } from "../../src/excel/holds-formulas";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ Typed: [["a", 1]], Calculated: [["a", "=1+1"]], Blank: [[null]] });
});

test("a sheet with a formula is told from typed and blank ones, and no cell is read", async () => {
  const before = { ...excel.counts };
  expect(await holdsFormulas("Calculated")).toBe(true);
  expect(await holdsFormulas("Typed")).toBe(false);
  expect(await holdsFormulas("Blank")).toBe(false);
  expect(excel.counts.cellsRead).toBe(before.cellsRead);
});

test("where Excel cannot tell, formulas are taken to be there", async () => {
  expect(await holdsFormulas("gone")).toBe(true);
});

import { CellGrid } from "../../src/xlsx/cell-grid";

test("so many cells that no memory holds them are refused, not attempted", () => {
  const grid = new CellGrid(1_000);
  grid.set(0, 900, 1);
  expect(() => grid.set(1, 900, 1)).toThrow("too-large");
});

test("the room between stray cells counts too", () => {
  const grid = new CellGrid(1_000);
  for (let row = 0; row < 20; row++) grid.set(row, 0, 1);
  grid.set(20, 100, 1);
  expect(() => grid.cut()).toThrow("too-large");
});

test("a cell beyond the last row or column of a sheet is refused", () => {
  expect(() => new CellGrid().set(1_048_576, 0, 1)).toThrow(RangeError);
  expect(() => new CellGrid().set(0, 16_384, 1)).toThrow(RangeError);
});

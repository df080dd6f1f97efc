import { cellAddress } from "../../src/taskpane/cell-address";

test.each([
  [0, 0, "A1"],
  [13, 25, "Z14"],
  [0, 26, "AA1"],
  [9, 701, "ZZ10"],
  [1_048_575, 16_383, "XFD1048576"],
])("row %i, column %i is %s", (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});

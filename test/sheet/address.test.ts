import { areaAddress, cellAddress, columnLetters, quotedSheet } from "../../src/sheet/address";
import { type Area, areaBetween, sharedArea } from "../../src/sheet/area";
import { addressArea } from "../../src/sheet/read-address";

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

test.each([
  ["C3", area(2, 2, 1, 1)],
  ["$B$2:C4", area(1, 1, 3, 2)],
  ["AB10", area(9, 27, 1, 1)],
  ["5:7", area(4, 0, 3, 16_384)],
  ["A:C", area(0, 0, 1_048_576, 3)],
  ["A1,C3:D4", area(0, 0, 4, 4)],
] as const)("%s is %j", (address, expected) => expect(addressArea(address)).toEqual(expected));

test.each(["", "A1:B", "A:3", "nonsense", "A1,", "1.5"])("%p is no address", (address) =>
  expect(addressArea(address)).toBeNull(),
);

test("what two areas share, and nothing where they only touch", () => {
  expect(sharedArea(area(0, 0, 4, 4), area(2, 3, 9, 9))).toEqual(area(2, 3, 2, 1));
  expect(sharedArea(area(0, 0, 2, 2), area(2, 0, 1, 1))).toBeNull();
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
] as const)("the column %i is %s, and reads back", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(addressArea(cellAddress(0, column))).toEqual(area(0, column, 1, 1));
});

test.each([
  [areaBetween(2, 1, 12, 3), "B3:D13"],
  [areaBetween(0, 26, 0, 26), "AA1"],
  [areaBetween(0, 0, 0, 1), "A1:B1"],
])("an area is written as Excel writes it and reads back", (given, address) => {
  expect(areaAddress(given)).toBe(address);
  expect(addressArea(address)).toEqual(given);
});

test("a sheet's name stands in quotes before an address, its own quotes doubled", () => {
  expect(quotedSheet("Head office's staff")).toBe("'Head office''s staff'");
});

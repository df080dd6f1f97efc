import { addressArea } from "../../src/sheet/address-area";
import { sharedArea } from "../../src/excel/area";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

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

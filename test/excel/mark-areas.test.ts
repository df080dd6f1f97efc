import { markAreas } from "../../src/excel/mark-areas";

test("runs in one column are joined, also when given in disorder or twice", () => {
  const places = [
    { row: 4, column: 27 },
    { row: 2, column: 27 },
    { row: 3, column: 27 },
    { row: 3, column: 27 },
  ];
  expect(markAreas([...places, { row: 0, column: 0, rows: 3 }])).toEqual(["A1:A3,AB3:AB5"]);
});

test("lists never exceed 8,000 characters and lose nothing", () => {
  const lists = markAreas(Array.from({ length: 4_000 }, (_, index) => ({ row: index * 2, column: 5 })));
  expect(lists.every((list) => list.length <= 8_000)).toBe(true);
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.flatMap((list) => list.split(","))).toHaveLength(4_000);
});

test("nothing to mark gives no list", () => expect(markAreas([])).toEqual([]));

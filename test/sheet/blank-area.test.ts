import { blankArea } from "../../src/sheet/blank-area";

const cells = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

test("only what lies inside the area becomes blank, and the cells handed over stay as they were", () => {
  expect(blankArea(cells, { row: 1, column: 1, rows: 1, columns: 2 })).toEqual([
    [1, 2, 3],
    [4, null, null],
    [7, 8, 9],
  ]);
  expect(cells[1]).toEqual([4, 5, 6]);
});

test.each([
  [
    "begins above and to the left",
    { row: -1, column: -2, rows: 2, columns: 3 },
    [
      [null, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
  ],
  [
    "ends below and to the right",
    { row: 2, column: 2, rows: 5, columns: 5 },
    [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, null],
    ],
  ],
  ["lies elsewhere", { row: 10, column: 0, rows: 3, columns: 3 }, cells],
])("an area that %s takes only what it shares with the cells", (_, area, expected) => {
  expect(blankArea(cells, area)).toEqual(expected);
});

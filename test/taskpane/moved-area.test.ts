import { movedArea, type Shift } from "../../src/excel/moved-area";

const area = { row: 2, column: 1, rows: 11, columns: 3 };
const rows = (kind: Shift["kind"], row: number, count: number): Shift => ({
  kind,
  area: { row, column: 0, rows: count, columns: 16_384 },
});
const columns = (kind: Shift["kind"], column: number, count: number): Shift => ({
  kind,
  area: { row: 0, column, rows: 1_048_576, columns: count },
});

test.each<[string, Shift, Partial<typeof area>]>([
  ["rows put in above move it", rows("rowsInserted", 0, 2), { row: 4 }],
  ["a row put in at its first row moves it", rows("rowsInserted", 2, 1), { row: 3 }],
  ["rows put in within make it taller", rows("rowsInserted", 5, 2), { rows: 13 }],
  ["rows put in below leave it", rows("rowsInserted", 13, 2), {}],
  ["rows taken out above move it", rows("rowsDeleted", 0, 1), { row: 1 }],
  ["rows taken out across its top move and shorten it", rows("rowsDeleted", 1, 3), { row: 1, rows: 9 }],
  ["rows taken out within shorten it", rows("rowsDeleted", 5, 2), { rows: 9 }],
  ["rows taken out across its end shorten it", rows("rowsDeleted", 12, 5), { rows: 10 }],
  ["columns put in before move it", columns("columnsInserted", 0, 1), { column: 2 }],
  ["columns taken out within make it narrower", columns("columnsDeleted", 2, 1), { columns: 2 }],
])("%s", (_, shift, changed) => {
  expect(movedArea(area, shift)).toEqual({ ...area, ...changed });
});

test("nothing is left of an area whose rows were all taken out", () => {
  expect(movedArea(area, rows("rowsDeleted", 0, 20))).toBeNull();
});

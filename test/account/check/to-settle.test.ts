import { toSettle, toSettleInSteps } from "../../../src/account/check/to-settle";
import { iso } from "../../../src/law/day";
import { check } from "../../../src/roster/check";
import { runToEnd } from "../../../src/roster/steps";
import { failing, passing, people, undecided } from "../../taskpane/roster";

const day = iso("2026-02-01");

const checked = (cells: readonly (readonly unknown[])[]) => {
  const result = check({ cells, day });
  if (result.kind !== "check") throw new Error(result.kind);
  return result;
};

test("an open answer names how many rows it depends on and the cell to begin with, the deciding one first", () => {
  // «Асан», whose «КР» may be either, stands in the tenth row and the second column.
  expect(toSettle(checked(undecided.cells))).toEqual({ rows: 1, first: { row: 9, column: 1 } });
});

test.each([
  ["passes", passing],
  ["fails", failing],
])("where the list %s nothing is to be settled first", (_, sheet) => {
  expect(toSettle(checked(sheet.cells))).toBeNull();
});

test("on another day other rows may be open, and a sheet that is not read has none", () => {
  const left = undecided.cells.map((row, index) =>
    index === 0 ? [...row, "Дата увольнения"] : [...row, index === 9 ? iso("2026-03-01") : null],
  );
  expect(runToEnd(toSettleInSteps({ cells: left, day }))?.rows).toBe(1);
  expect(runToEnd(toSettleInSteps({ cells: left, day: iso("2026-04-01") }))).toBeNull();
  expect(runToEnd(toSettleInSteps({ cells: [["x"]], day }))).toBeNull();
});

test("rows that decide nothing by themselves may, where people are asked for", () => {
  const cells = [...passing.cells, ...people(20, "Казахстан", 1), ["Асан", "КР", 1]];
  expect(toSettle(checked(cells))).toBeNull();
  expect(runToEnd(toSettleInSteps({ cells, day }))).toEqual({ rows: 1, first: { row: 31, column: 1 } });
  expect(runToEnd(toSettleInSteps({ cells: passing.cells, day }))).toBeNull();
});

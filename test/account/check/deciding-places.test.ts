import { decidingPlaces } from "../../../src/account/check/deciding-places";
import type { Finding } from "../../../src/roster/judgement/findings";

const finding = (
  row: number | null,
  column: number | null,
  severity: Finding["severity"],
  code: Finding["code"] = "citizenship_blank",
): Finding => ({ code, severity, row, column, values: {} });

test("a row that decides is told by the cell of its error, not by that of a warning before it", () => {
  const findings = [finding(4, 7, "warning"), finding(4, 2, "error"), finding(4, 3, "error")];
  expect(decidingPlaces({ deciding: [4], columns: { citizenship: 1 }, findings })).toEqual([
    { row: 4, column: 2 },
  ]);
});

test("rows under a column that was refused as a whole are told by that column, in their order", () => {
  const findings = [finding(null, 5, "error", "ethnicity_column")];
  expect(decidingPlaces({ deciding: [9, 4], columns: { citizenship: 1 }, findings })).toEqual([
    { row: 9, column: 5 },
    { row: 4, column: 5 },
  ]);
});

test("where categories are told by position, a row without an error is told by its position", () => {
  const columns = { position: 3, citizenship: 1 };
  expect(decidingPlaces({ deciding: [2], columns, findings: [] })).toEqual([{ row: 2, column: 3 }]);
});

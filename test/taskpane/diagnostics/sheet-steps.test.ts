import type { FormulaTrial } from "../../../src/i18n/formula-trial";
import { trySheet } from "../../../src/taskpane/screens/diagnostics/sheet-steps";
import { trialOutcomes, trialRows } from "../../../src/taskpane/screens/diagnostics/trial-sheet";
import { fakeExcel } from "../fake-excel";
import { passing } from "../roster";

const trials: readonly FormulaTrial[] = [
  { id: "MCI", formula: '=KZ.MCI("A1",DATE(2026,3,18))', cells: [], expected: [4325] },
  {
    id: "TEST_END",
    formula: "=KZ.TEST_END(A2:A3)",
    cells: [["Posted"], [45886], [null]],
    expected: [1, null],
  },
  { id: "QUOTA_WHY", formula: "=KZ.QUOTA_WHY(A1:B2)", cells: [["x", 1]], expected: null },
];

const sheetOf = (answers: readonly unknown[]) => ({
  id: "s",
  sheet: "Test",
  row: 0,
  column: 0,
  cells: answers.map((answer) => [null, null, answer]),
});

test("examples stand one below the other, and their formulas read the cells where they stand", () => {
  const rows = trialRows(trials);
  expect(rows.map((row) => row[2])).toEqual([
    '=KZ.MCI("A1",DATE(2026,3,18))',
    null,
    "=KZ.TEST_END(A4:A5)",
    null,
    null,
    null,
    "=KZ.QUOTA_WHY(A7:B8)",
    null,
  ]);
  expect(rows[3]?.[0]).toBe(45886);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([3]));
});

test("an example of many columns stands whole, and every formula behind it", () => {
  const wide = {
    id: "PLAN_OK",
    formula: "=KZ.PLAN_OK(A1:D1,E1:J1)",
    cells: [[..."abcdefghij"]],
    expected: [true],
  };
  const rows = trialRows([...trials, wide]);
  expect(rows.at(-2)).toEqual([..."abcdefghij", "=KZ.PLAN_OK(A9:D9,E9:J9)"]);
  expect(rows[0]?.[10]).toBe('=KZ.MCI("A1",DATE(2026,3,18))');
});

test.each([
  [
    [4325, null, 1, null, null, null, "holds"],
    [null, null, null],
  ],
  [
    [4325, null, 1, "", null, null, ""],
    [null, null, null],
  ],
  [
    [4324, null, 2, null, null, null, { error: "#NAME?" }],
    ["another number", "another number", "#NAME?"],
  ],
  [
    [{ error: "#BUSY!" }, null, null, null, null, null, 7],
    ["#BUSY!", "blank", "another number"],
  ],
  [
    [4325, null, 1, "secret", null, null, "holds"],
    [null, "another string", null],
  ],
])("the answers %j are judged", (answers, problems) => {
  const outcomes = trialOutcomes(trials, sheetOf(answers));
  expect(outcomes.map(({ problem }) => problem)).toEqual(problems);
});

test("formulas that are still starting are waited for, but not for ever", async () => {
  const verbs = fakeExcel(passing);
  const busy = sheetOf([{ error: "#BUSY!" }]);
  verbs.readSheet.mockResolvedValueOnce(busy).mockResolvedValueOnce(busy);
  verbs.readSheet.mockResolvedValueOnce(sheetOf([4325, null, 1, null, null, null, "holds"]));
  const wait = jest.fn(() => Promise.resolve());
  const started = await trySheet(verbs, "s", trials, wait);
  expect(started.formulas.every(({ problem }) => problem === null)).toBe(true);
  expect(wait).toHaveBeenCalledTimes(2);

  verbs.readSheet.mockResolvedValue(busy);
  const { formulas, steps } = await trySheet(verbs, "s", trials, wait);
  expect(formulas[0]?.problem).toBe("#BUSY!");
  expect(wait.mock.calls.length).toBeLessThan(60);
  expect(steps.map(({ name, problem }) => [name, problem])).toEqual([
    ["fillSheet", null],
    ["calculate", null],
    ["markFindings", null],
    ["clearMarks", null],
    ["freezeFormulas", null],
  ]);
});

test("where nothing could be written the formulas count as not tried, and the other steps are", async () => {
  const verbs = fakeExcel(passing);
  verbs.fillSheet.mockRejectedValue(Object.assign(new Error("no"), { code: "InvalidArgument" }));
  verbs.readSheet.mockRejectedValue(new TypeError("no"));
  const { formulas, steps } = await trySheet(verbs, "s", trials, () => Promise.resolve());
  expect(formulas.map(({ problem }) => problem)).toEqual(["not written", "not written", "not written"]);
  expect(steps.map(({ problem }) => problem)).toEqual(["InvalidArgument", "TypeError", null, null, null]);
});

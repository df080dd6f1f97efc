import { besideRatio } from "../../src/domain/rule-tests";
import type { Comparison } from "../../src/domain/rule-test";
import { iso } from "../../src/law/day";
import { check } from "../../src/roster/check";

const HEADINGS = ["ФИО", "Гражданство", "Категория", "Статус"];
const people = (count: number, citizenship: string | null, category: number, status: string | null = null) =>
  Array.from({ length: count }, (_, index) => [`Иванов ${String(index)}`, citizenship, category, status]);

function testsOf(...rows: unknown[][]) {
  const answer = check({ cells: [HEADINGS, ...rows], day: iso("2025-11-05") });
  if (answer.kind !== "check") throw new Error(answer.kind);
  return answer.tests;
}

const holds = ({ left, right, sign }: Comparison) => {
  const [one, other] = [left.times * left.people, right.times * right.people];
  return { isTrue: { "≥": one >= other, "<": one < other, "≤": one <= other, ">": one > other }[sign], sign };
};

const rosters = {
  passing: [...people(8, "Казахстан", 2), ...people(2, "Турция", 2, "ВКП")],
  failing: [...people(3, "Казахстан", 3), ...people(3, "Индия", 3, "ВКП")],
  open: [...people(4, "Казахстан", 2), ...people(2, "Турция", 2, "ВКП"), ...people(2, null, 2)],
};

test.each(Object.entries(rosters))(
  "in a %s roster the arithmetic of every tested part is true and gives its verdict",
  (_, rows) => {
    const tests = testsOf(...rows);
    expect(tests.map(({ id }) => id)).toEqual(["ratio", "transferee_limit"]);
    for (const { parts } of tests)
      for (const { verdict, comparisons, room, gap } of parts.filter((part) => part.verdict !== "empty")) {
        expect(comparisons.map(holds).every(({ isTrue }) => isTrue)).toBe(true);
        const passes = comparisons.map(({ sign }) => sign === "≥" || sign === "≤");
        expect(verdict).toBe(passes.every(Boolean) ? "pass" : passes.some(Boolean) ? "undecided" : "fail");
        if (verdict === "pass") expect(gap).toEqual({ min: 0, max: 0 });
        if (verdict === "fail") expect(room).toEqual({ min: 0, max: 0 });
      }
  },
);

test("a rule that is about nobody on the roster is not among its tests", () => {
  expect(besideRatio(testsOf(...people(4, "Казахстан", 2)))).toEqual([]);
});

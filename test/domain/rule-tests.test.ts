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

test("a rule beside the ratio has its own verdict and the other readings that count its people, and no others", () => {
  const [ratio, transferees] = testsOf(
    ...people(4, "Казахстан", 2),
    ...people(1, "Казахстан", 2, "ГПХ"),
    ...people(3, "Турция", 2, "ВКП"),
    ...people(2, "Россия", 3),
  );
  // Four citizens allow two transferees, six would allow three; the fifth works under a civil-law contract.
  expect(transferees).toMatchObject({ verdict: "fail" });
  expect(transferees?.alternatives).toEqual([{ name: "contractor", value: "include", verdict: "fail" }]);
  expect(ratio.alternatives.map(({ name, value }) => `${name} ${value}`)).toContain("eaeu exclude");
});

test.each<[citizens: number, contractors: number, otherwise: string]>([
  [5, 1, "pass"],
  [4, 1, "fail"],
])(
  "with %d citizens and %d on civil-law contracts, counting those turns the transferees' test to %s",
  (citizens, contractors, otherwise) => {
    const [, transferees] = testsOf(
      ...people(citizens, "Казахстан", 2),
      ...people(contractors, "Казахстан", 2, "ГПХ"),
      ...people(3, "Турция", 2, "ВКП"),
    );
    expect(transferees?.verdict).toBe("fail");
    expect(transferees?.alternatives).toContainEqual({
      name: "contractor",
      value: "include",
      verdict: otherwise,
    });
  },
);

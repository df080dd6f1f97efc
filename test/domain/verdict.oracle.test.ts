import fc from "fast-check";
import { unknownEmployer, type Employer } from "../../src/domain/employer";
import { outcome, outcomesOf } from "../../src/domain/possibilities";
import type { Tally } from "../../src/domain/tally";
import { judge, type Standard, type Verdict } from "../../src/domain/verdict";
import { tries } from "../setup/tries";

/**
 * A naive second implementation: write every way out in full, judge each way by itself, and look whether they agree.
 */
function verdictByEnumeration(rows: readonly number[], standard: Standard): Verdict {
  const verdicts = new Set(waysOf(rows).map((way) => verdictOfWay(way, standard)));
  if (rows.every((row) => row === outcome.nobody)) return "empty";
  const every = (...allowed: Verdict[]) => [...verdicts].every((verdict) => allowed.includes(verdict));
  if (every("exempt")) return "exempt";
  if (every("exempt", "pass")) return "pass";
  if (every("fail")) return "fail";
  if (every("empty")) return "empty";
  return "undecided";
}

function waysOf(rows: readonly number[]): number[][] {
  return rows.reduce<number[][]>(
    (ways, row) => ways.flatMap((way) => outcomesOf(row).map((chosen) => [...way, chosen])),
    [[]],
  );
}

function verdictOfWay(way: readonly number[], { percents, claims, employer }: Standard): Verdict {
  const count = (...bits: number[]) => way.filter((bit) => bits.includes(bit)).length;
  const people = Math.max(way.length - count(outcome.nobody), employer.declaredHeadcount ?? 0);
  const somebody = way.length > count(outcome.nobody);
  if (somebody && claims.some(({ limit }) => people <= limit)) return "exempt";
  const managers = count(outcome.managersCitizen, outcome.managersForeigner);
  const workers = count(outcome.workersCitizen, outcome.workersForeigner);
  if (managers + workers === 0) return "empty";
  const holds =
    100 * count(outcome.managersCitizen) >= percents.managers * managers &&
    100 * count(outcome.workersCitizen) >= percents.workers * workers;
  return holds ? "pass" : "fail";
}

const tallyOfRows = (rows: readonly number[]): Tally =>
  [...new Set(rows)].map((possibilities) => ({
    possibilities,
    rows: rows.filter((row) => row === possibilities).length,
  }));

const standardWith = (
  limits: readonly number[],
  declared: number | null,
  managers: number,
  workers: number,
): Standard => {
  const employer: Employer = { ...unknownEmployer, declaredHeadcount: declared };
  return {
    percents: { managers, workers },
    claims: limits.map((limit) => ({ reason: "small_business", limit })),
    employer,
  };
};

const clearRow = fc.constantFrom(
  outcome.managersCitizen,
  outcome.managersCitizen,
  outcome.managersForeigner,
  outcome.workersCitizen,
  outcome.workersCitizen,
  outcome.workersForeigner,
  outcome.ungrouped,
);
const rows = fc
  .tuple(fc.array(clearRow, { maxLength: 12 }), fc.array(fc.integer({ min: 1, max: 63 }), { maxLength: 4 }))
  .map(([clear, unclear]) => [...clear, ...unclear]);

describe("the verdict over bounds", () => {
  test("equals the verdict of writing every way out in full", () => {
    const seen = new Set<Verdict>();
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 2 }),
        fc.option(fc.integer({ min: 1, max: 14 })),
        fc.constantFrom(50, 60, 70, 75),
        fc.constantFrom(50, 67, 80, 90),
        (people, limits, declared, managers, workers) => {
          const standard = standardWith(limits, declared, managers, workers);
          const { verdict } = judge(tallyOfRows(people), standard);
          seen.add(verdict);
          expect(verdict).toBe(verdictByEnumeration(people, standard));
        },
      ),
      tries("verdict in every way"),
    );
    expect([...seen].sort()).toEqual(["empty", "exempt", "fail", "pass", "undecided"]);
  });
});

test("a roster one person above an exemption may have that person outside the groups, where nobody helps", () => {
  // Two of three managers are citizens, which is less than 70%; three of four would be enough.
  const certain = [
    { possibilities: outcome.managersCitizen, rows: 2 },
    { possibilities: outcome.managersForeigner, rows: 1 },
    { possibilities: outcome.ungrouped, rows: 17 },
  ];
  const perhapsManager = { possibilities: outcome.managersCitizen | outcome.nobody, rows: 1 };
  const perhapsOutside = { possibilities: outcome.ungrouped | outcome.nobody, rows: 1 };
  const standard = standardWith([20], null, 70, 90);
  expect(judge([...certain, perhapsManager], standard).verdict).toBe("pass");
  for (const unclear of [
    [perhapsManager, perhapsOutside],
    [perhapsOutside, perhapsManager],
  ])
    expect(judge([...certain, ...unclear], standard).verdict).toBe("undecided");
});

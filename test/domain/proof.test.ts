import { type Employer, unknownEmployer } from "../../src/domain/employer";
import { outcome } from "../../src/domain/possibilities";
import { type Proof, prove } from "../../src/domain/proof";
import { standardOn } from "../../src/domain/standard";
import type { Tally } from "../../src/domain/tally";
import { judge } from "../../src/domain/verdict";
import { lawCheckedOn } from "../../src/domain/law-checked";
import { type Day, iso, toIso } from "../../src/law/day";
import { defaultReadings } from "../../src/law/readings";

const small: Employer = { ...unknownEmployer, smallBusiness: "yes" };
const perhapsCitizen = outcome.workersCitizen | outcome.nobody;

function proofOf(tally: Tally, employer: Employer, day: Day): Proof {
  const standard = standardOn(day, employer);
  return prove(judge(tally, standard), standard, defaultReadings, day, []);
}

const citizens = (rows: number): Tally => [{ possibilities: outcome.workersCitizen, rows }];
const dayAfter = (day: Day) => (day + 1) as Day;

test.each([
  ["2025-10-16", null],
  ["2025-10-17", "2025-10-17"],
  ["2026-01-01", "2025-10-17"],
])("on %s the amendment that could not be read is that of %s", (day, amendment) => {
  const proof = proofOf(citizens(1), unknownEmployer, iso(day));
  expect(proof.unreadAmendment && toIso(proof.unreadAmendment)).toBe(amendment);
});

test("the law may have changed from the day after the sources were last read", () => {
  expect(proofOf(citizens(1), unknownEmployer, lawCheckedOn).lawMayHaveChanged).toBe(false);
  expect(proofOf(citizens(1), unknownEmployer, dayAfter(lawCheckedOn)).lawMayHaveChanged).toBe(true);
});

test.each([
  [20, 0, "yes"],
  [21, 0, "no"],
  [19, 1, "yes"],
  [20, 1, "unclear"],
  [21, 1, "no"],
])(
  "with %i people and %i who are perhaps not there the exemption up to 20 holds: %s",
  (sure, unsure, holds) => {
    const tally = [...citizens(sure), { possibilities: perhapsCitizen, rows: unsure }].filter(
      ({ rows }) => rows > 0,
    );
    const { steps } = proofOf(tally, small, iso("2025-11-05"));
    expect(steps[0]).toEqual({
      ...{ kind: "exemption", reason: "small_business", limit: 20, holds },
      people: { min: sure, max: sure + unsure },
    });
  },
);

test("an exemption is judged by the declared headcount where that is larger", () => {
  const { steps } = proofOf(citizens(5), { ...small, declaredHeadcount: 21 }, iso("2025-11-05"));
  expect(steps[0]).toMatchObject({ people: { min: 21, max: 21 }, holds: "no" });
});

test("the percentages are applied, an exemption only where it is claimed, and both are shown", () => {
  const applied = ({ law }: Proof) => law.map(({ rule, applied }) => [rule, applied]);
  const percentages = [
    ["local_content_managers", true],
    ["local_content_workers", true],
  ];
  expect(applied(proofOf(citizens(1), unknownEmployer, iso("2025-11-05")))).toEqual([
    ...percentages,
    ["small_business_exemption", false],
    ["foreign_branch_exemption", false],
  ]);
  expect(applied(proofOf(citizens(1), small, iso("2025-11-05")))).toEqual([
    ...percentages,
    ["small_business_exemption", true],
    ["foreign_branch_exemption", false],
  ]);
});

test("the limit of transferees is shown where somebody is one, and the verdict on the ratio never rests on it", () => {
  const day = iso("2025-11-05");
  const standard = standardOn(day, unknownEmployer);
  const untested = { min: 0, max: 0 };
  const judgement = judge(citizens(1), standard);
  const tests = [
    { id: "transferee_limit", verdict: "empty", parts: [], untested, alternatives: [] },
  ] as const;
  const { law } = prove(judgement, standard, defaultReadings, day, tests);
  expect(law.at(-1)).toMatchObject({ rule: "transferee_limit", applied: false });
});

test("the rule about workers of a sending party is told where somebody is one, and there alone", () => {
  const standard = standardOn(iso("2026-01-01"), unknownEmployer);
  const judged = judge(citizens(1), standard);
  const told = [false, true].map((hasOutstaffed) =>
    prove(judged, standard, defaultReadings, iso("2026-01-01"), [], hasOutstaffed).law.some(
      ({ rule }) => rule === "outstaffed_workers",
    ),
  );
  expect(told).toEqual([false, true]);
});

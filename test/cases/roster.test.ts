import type { TransfereeTest } from "../../src/domain/transferees";
import type { GroupJudgement } from "../../src/domain/verdict";
import { iso } from "../../src/law/day";
import { type Check, check } from "../../src/roster/check";
import { readSettings } from "../../src/roster/employer-settings";
import { casesOf } from "./case-files";
import { type PeopleLine, rosterOf } from "./roster-of";

type Bounds = number | readonly [number, number];

type GroupExpected = Partial<
  Record<"verdict" | "citizens" | "foreigners" | "unclear" | "total", string | number> &
    Record<"room" | "gap", Bounds>
>;

type RosterCase = {
  readonly name: string;
  readonly source: string;
  readonly on: string;
  /** Settings of the employer, as they would stand in the sheet KZ_Employer. */
  readonly employer?: Readonly<Record<string, string | number>>;
  readonly people: readonly PeopleLine[];
  readonly expect: {
    readonly verdict: string;
    readonly reason?: string;
    readonly headcount?: Bounds;
    readonly managers?: GroupExpected;
    readonly workers?: GroupExpected;
    readonly findings?: readonly string[];
    readonly readings?: Readonly<Record<string, string>>;
    readonly transferees?: TransfereesExpected | null;
  };
};

/** The separate test of transferees: its categories by their number, and the transferees it does not test. */
type TransfereesExpected = Readonly<Record<"2" | "3", GroupExpected>> & { readonly untested?: Bounds };

const cases = casesOf<RosterCase>("roster");

function answerOf({ people, on, employer = {} }: RosterCase): Check {
  const day = iso(on);
  const settings = readSettings(Object.entries(employer), day);
  if (settings.problems.length > 0) throw new Error(JSON.stringify(settings.problems));
  const answer = check({
    cells: rosterOf(people),
    day,
    employer: settings.employer,
    readings: settings.readings,
  });
  if (answer.kind !== "check") throw new Error(answer.kind);
  return answer;
}

/** The part of an answer that a case speaks about, in the words of the case. */
function spokenOf(answer: Check, expected: RosterCase["expect"]): Record<string, unknown> {
  const exemption = answer.proof.steps.find((step) => step.kind === "exemption" && step.holds === "yes");
  const all: Record<keyof RosterCase["expect"], unknown> = {
    verdict: answer.verdict,
    reason: exemption?.kind === "exemption" ? exemption.reason : null,
    headcount: bounds(answer.headcount),
    managers: spokenOfGroup(answer.groups.managers, expected.managers),
    workers: spokenOfGroup(answer.groups.workers, expected.workers),
    findings: [...new Set(answer.findings.map(({ code }) => code))],
    readings: Object.fromEntries(
      answer.alternatives
        .map(({ name, value, verdict }) => [`${name} ${value}`, verdict] as const)
        .filter(([reading]) => expected.readings?.[reading] !== undefined),
    ),
    transferees: answer.transferees && spokenOfTransferees(answer.transferees, expected.transferees),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof typeof all]]));
}

function spokenOfGroup(group: GroupJudgement, expected: GroupExpected = {}): Record<string, unknown> {
  const all: Record<string, unknown> = { ...group, room: bounds(group.room), gap: bounds(group.gap) };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]));
}

function spokenOfTransferees(
  { categories, untested }: TransfereeTest,
  expected: RosterCase["expect"]["transferees"],
): Record<string, unknown> {
  const all: Record<string, Readonly<Record<string, unknown>>> = Object.fromEntries(
    categories.map((each) => [
      String(each.category),
      {
        verdict: each.verdict,
        transferees: bounds(each.transferees),
        citizens: bounds(each.citizens),
        room: bounds(each.room),
        gap: bounds(each.gap),
        readings: Object.fromEntries(each.alternatives.map(({ value, verdict }) => [value, verdict])),
      },
    ]),
  );
  return Object.fromEntries(
    Object.entries(expected ?? {}).map(([key, said]) => [
      key,
      key === "untested"
        ? bounds(untested)
        : Object.fromEntries(Object.keys(said as GroupExpected).map((each) => [each, all[key]?.[each]])),
    ]),
  );
}

function bounds({ min, max }: { min: number; max: number }): Bounds {
  return min === max ? min : [min, max];
}

test("every case names its source and is a sentence of its own", () => {
  expect(cases.filter(({ source }) => source.length < 15)).toEqual([]);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test.each(cases.map((each) => [each.on, each.name, each] as const))("on %s: %s", (_, __, each) => {
  expect(spokenOf(answerOf(each), each.expect)).toEqual(each.expect);
});

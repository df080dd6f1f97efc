import fc from "fast-check";
import { type Group, groupOf } from "../../../src/law/category";
import type { Day } from "../../../src/law/day";
import { forecastRoster } from "../../../src/roster/forecast/forecast-roster";
import { forecastPlan } from "../../../src/roster/plan/forecast-plan";
import { planCells } from "../../../src/roster/plan/plan-entry";
import { waysBack } from "../../../src/roster/ways-back/find-ways-back";
import { planOfWay } from "../../../src/roster/ways-back/plan-of-way";
import type { GroupWayBack, WaysBack } from "../../../src/roster/ways-back/way-back";
import { FROM } from "../forecast/dated-rosters";

const MONTHS = 6;
const LAST = FROM + 181;

type Person = {
  readonly isCitizen: boolean;
  readonly category: 2 | 3 | 4;
  readonly hire: number | null;
  readonly leave: number | null;
  readonly permit: number | null;
};

const ahead = fc.integer({ min: FROM + 1, max: LAST + 60 });
const sometimes = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: ahead });
const category = fc.constantFrom<Person["category"]>(2, 3, 3, 4);
const citizen = fc.record<Person>({
  ...{ isCitizen: fc.constant(true), category, hire: sometimes, leave: sometimes, permit: fc.constant(null) },
});
const foreigner = fc.record<Person>({
  isCitizen: fc.constant(false),
  category,
  hire: sometimes,
  leave: sometimes,
  permit: fc.oneof(fc.constant(null), ahead),
});
const people = fc
  .tuple(fc.array(citizen, { maxLength: 14 }), fc.array(foreigner, { minLength: 1, maxLength: 3 }))
  .map((lists) =>
    lists.flat().map((each) => ({
      ...each,
      // A last day before the first is unclear, which is not what this is about.
      leave: each.leave !== null && each.leave < (each.hire ?? 0) ? null : each.leave,
    })),
  );

const HEADINGS = ["ФИО", "Гражданство", "Категория", "Дата приема", "Дата увольнения", "Разрешение до"];

function nameOf(index: number): string {
  return `Сапар${[...String(index)].map((digit) => "абвгдежзик".charAt(Number(digit))).join("")} Айдар`;
}

function sheetOf(roster: readonly Person[]): unknown[][] {
  return [
    HEADINGS,
    ...roster.map(({ isCitizen, category: grade, hire, leave, permit }, index) => [
      ...[nameOf(index), isCitizen ? "РК" : "КНР", grade, hire, leave, permit],
    ]),
  ];
}

/** Whether a group holds on every day from one on, by the forecast, which other tests hold against the check. */
function holds(roster: readonly Person[], group: Group, on: Day): boolean {
  const answer = forecastRoster({ cells: sheetOf(roster), from: FROM, months: MONTHS });
  if (answer.kind !== "forecast") throw new Error(answer.kind);
  return answer.steps
    .filter(({ until }) => until >= on)
    .every((step) => ["pass", "empty"].includes(step.groups[group].verdict));
}

type Choice = "none" | "replace" | "notRenew" | "notHire";
type Counts = Readonly<Record<"hire" | "replace" | "notRenew" | "notHire", number>>;

/** What may be done about a person, by the person's own dates. */
function choicesFor(
  { isCitizen, category: grade, hire, leave, permit }: Person,
  group: Group,
  on: Day,
): Choice[] {
  if (isCitizen || groupOf(grade) !== group || (leave !== null && leave < on)) return ["none"];
  const staysToTheEnd = leave === null || leave >= LAST;
  if ((hire ?? 0) >= on)
    return hire !== null && hire <= LAST && staysToTheEnd ? ["none", "notHire"] : ["none"];
  const ends = permit !== null && permit < LAST && staysToTheEnd;
  return ends ? ["none", "replace", "notRenew"] : ["none", "replace"];
}

function carriedOut(person: Person, choice: Choice, on: Day): readonly Person[] {
  switch (choice) {
    case "none":
      return [person];
    case "notHire":
      return [];
    case "notRenew":
      return [{ ...person, leave: person.permit }];
    case "replace":
      return [
        { ...person, leave: on - 1 },
        { isCitizen: true, category: person.category, hire: on, leave: null, permit: null },
      ];
  }
}

/** Tries everything. */
function smallestByTrying(roster: readonly Person[], group: Group, on: Day): readonly Counts[] {
  let tried: { choices: readonly Choice[]; roster: readonly Person[] }[] = [{ choices: [], roster: [] }];
  for (const person of roster)
    tried = tried.flatMap((each) =>
      choicesFor(person, group, on).map((choice) => ({
        choices: [...each.choices, choice],
        roster: [...each.roster, ...carriedOut(person, choice, on)],
      })),
    );
  const passing = tried.map(({ choices, roster: changed }): Counts => {
    const count = (wanted: Choice) => choices.filter((each) => each === wanted).length;
    const newcomer: Person = {
      ...{ isCitizen: true, category: group === "managers" ? 2 : 3, hire: on, leave: null, permit: null },
    };
    let hire = 0;
    while (!holds([...changed, ...Array.from({ length: hire }, () => newcomer)], group, on)) hire++;
    return { hire, replace: count("replace"), notRenew: count("notRenew"), notHire: count("notHire") };
  });
  const keys = ["hire", "replace", "notRenew", "notHire"] as const;
  const isWithin = (a: Counts, b: Counts) => keys.every((key) => a[key] <= b[key]);
  return unique(
    passing.filter((each) => !passing.some((other) => isWithin(other, each) && !isWithin(each, other))),
  );
}

function unique(all: readonly Counts[]): readonly Counts[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function countsOf({ hire, replace, notRenew, notHire }: GroupWayBack): Counts {
  return { hire, replace: replace.length, notRenew: notRenew.length, notHire: notHire.length };
}

const inOrder = (all: readonly Counts[]) => all.map((each) => JSON.stringify(each)).sort();

function waysFor(roster: readonly Person[]): WaysBack {
  const answer = waysBack({ cells: sheetOf(roster), from: FROM, months: MONTHS });
  if (answer.kind !== "ways_back") throw new Error(answer.kind);
  return answer;
}

test("the ways back are those that trying everything finds, no more and no fewer", () => {
  fc.assert(
    fc.property(people, (roster) => {
      const { groups, on } = waysFor(roster);
      for (const group of ["managers", "workers"] as const)
        expect(inOrder(groups[group].map(countsOf))).toEqual(inOrder(smallestByTrying(roster, group, on)));
    }),
    { numRuns: 40 },
  );
});

test("every way back holds when it is carried out as a plan", () => {
  const words = { heading: (field: string) => field, action: (action: string) => action, kazakhstan: "РК" };
  fc.assert(
    fc.property(people, (roster) => {
      const { groups, on } = waysFor(roster);
      for (const ways of Object.values(groups))
        for (const way of ways) {
          const plan = planCells(planOfWay(way, on, ""), words);
          const answer = forecastPlan({ cells: sheetOf(roster), from: FROM, months: MONTHS, plan });
          if (answer.kind !== "plan_forecast") throw new Error(answer.kind);
          expect(answer.isComplete).toBe(true);
          const judged = answer.forecast.steps
            .filter(({ until }) => until >= on)
            .map((step) => step.groups[way.group].verdict);
          expect(["pass", "empty"]).toEqual(expect.arrayContaining([...new Set(judged)]));
          const { citizens, total, percent } = way.tightest;
          expect(100 * citizens).toBeGreaterThanOrEqual(percent * total);
        }
    }),
    { numRuns: 40 },
  );
});

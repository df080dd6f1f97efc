import fc from "fast-check";
import { type Group, groupOf } from "../../../src/law/category";
import { type Day, iso } from "../../../src/law/day";
import { forecastRoster } from "../../../src/roster/forecast/forecast-roster";
import { forecastPlan } from "../../../src/roster/plan/forecast-plan";
import { planCells } from "../../../src/roster/plan/plan-entry";
import { findRemedies, findRemediesInSteps } from "../../../src/roster/remedies/find-remedies";
import { planOfRemedy } from "../../../src/roster/remedies/plan-of-remedy";
import type { GroupRemedy, Remedies } from "../../../src/roster/remedies/remedy";
import { FROM } from "../forecast/dated-rosters";
import { tries } from "../../setup/tries";

const MONTHS = 6;
const LAST = FROM + 181;

type Person = {
  readonly isCitizen: boolean;
  readonly category: 2 | 3 | 4;
  readonly hire: number | null;
  readonly leave: number | null;
  readonly permit: number | null;
  readonly isRequested: boolean;
};

const soon = fc.integer({ min: FROM - 3, max: LAST + 60 });
const never = fc.constant(null);
const sometimes = fc.oneof({ weight: 3, arbitrary: never }, { weight: 1, arbitrary: soon });
const category = fc.constantFrom<Person["category"]>(2, 3, 3, 4);
const no = fc.constant(false);
const citizen = fc.record<Person>({
  ...{ isCitizen: fc.constant(true), category, hire: sometimes, leave: sometimes, permit: never },
  isRequested: no,
});
const foreigner = fc.record<Person>({
  isCitizen: no,
  category,
  hire: fc.oneof({ weight: 2, arbitrary: never }, { weight: 1, arbitrary: soon }),
  leave: fc.oneof({ weight: 2, arbitrary: never }, { weight: 1, arbitrary: soon }),
  permit: fc.oneof(never, fc.integer({ min: FROM - 40, max: LAST + 60 })),
  isRequested: fc.oneof({ weight: 4, arbitrary: no }, { weight: 1, arbitrary: fc.constant(true) }),
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

const HEADINGS = [
  ...["ФИО", "Гражданство", "Категория", "Дата приема", "Дата увольнения", "Разрешение до", "Статус"],
];

function nameOf(index: number): string {
  return `Сапар${[...String(index)].map((digit) => "абвгдежзик".charAt(Number(digit))).join("")} Айдар`;
}

function sheetOf(roster: readonly Person[]): unknown[][] {
  return [
    HEADINGS,
    ...roster.map(({ isCitizen, category: grade, hire, leave, permit, isRequested }, index) => [
      ...[nameOf(index), isCitizen ? "РК" : "КНР", grade, hire, leave, permit],
      isRequested ? "запрашивается" : null,
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

/**
 * What may be done about a person: whoever does not work yet is not taken on, whoever works may be replaced from the
 * day on, and a permit that has not ended may end with its holder. What helps nothing is no part of a smallest set.
 */
function choicesFor(
  { isCitizen, category: grade, hire, leave, permit, isRequested }: Person,
  group: Group,
  on: Day,
): Choice[] {
  if (isCitizen || groupOf(grade) !== group) return ["none"];
  if (isRequested || (hire ?? 0) > FROM) return ["none", "notHire"];
  if ((leave !== null && leave < on) || (hire ?? 0) >= on) return ["none"];
  return permit !== null && permit >= FROM ? ["none", "replace", "notRenew"] : ["none", "replace"];
}

const staysOn = { leave: null, permit: null, isRequested: false };

function carriedOut(person: Person, choice: Choice, on: Day): readonly Person[] {
  switch (choice) {
    case "none":
      return [person];
    case "notHire":
      return [];
    case "notRenew":
      return [{ ...person, leave: Math.min(person.leave ?? Infinity, person.permit ?? Infinity) }];
    case "replace":
      return [
        { ...person, leave: on - 1 },
        { isCitizen: true, category: person.category, hire: on, ...staysOn },
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
      ...{ isCitizen: true, category: group === "managers" ? 2 : 3, hire: on, ...staysOn },
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

function countsOf({ hire, replace, notRenew, notHire }: GroupRemedy): Counts {
  return { hire, replace: replace.length, notRenew: notRenew.length, notHire: notHire.length };
}

const inOrder = (all: readonly Counts[]) => all.map((each) => JSON.stringify(each)).sort();

function waysFor(roster: readonly Person[]): Remedies {
  const answer = findRemedies({ cells: sheetOf(roster), from: FROM, months: MONTHS });
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
    tries("remedies against every way"),
  );
});

test("every way back holds when it is carried out as a plan", () => {
  const words = { heading: (field: string) => field, action: (action: string) => action, kazakhstan: "РК" };
  fc.assert(
    fc.property(people, (roster) => {
      const { groups, on } = waysFor(roster);
      for (const ways of Object.values(groups))
        for (const way of ways) {
          const plan = planCells(planOfRemedy(way, on, ""), words);
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
    tries("remedies against every way"),
  );
});

const day = (text: string) => iso(text);
const headings = [
  "ФИО",
  "ИИН",
  "Гражданство",
  "Категория",
  "Дата приема",
  "Дата увольнения",
  "Разрешение до",
];
const citizens = (count: number, leave: Day | null = null) =>
  Array.from({ length: count }, (_, index) => [
    ...[`Ахметов ${nameOf(index)} ${String(leave ?? "")}`, null, "РК", 3, null, leave, null],
  ]);
const namesIn = (cells: unknown[][], on?: Day) => {
  const answer = findRemedies({ cells: [headings, ...cells], from: FROM, ...(on !== undefined && { on }) });
  if (answer.kind !== "ways_back") throw new Error(answer.kind);
  return answer.groups.workers;
};

test("those whose permits end soonest are replaced first, also where they have ended", () => {
  const foreigner = (name: string, permit: string) => [name, null, "КНР", 3, null, null, day(permit)];
  const [way] = namesIn([
    foreigner("Четвёртый", "2029-01-01"),
    foreigner("Первый", "2025-11-04"),
    foreigner("Второй", "2025-11-05"),
    foreigner("Третий", "2026-12-01"),
  ]).filter(({ replace }) => replace.length === 4);
  expect(way?.replace.map(({ name }) => name)).toEqual(["Первый", "Второй", "Третий", "Четвёртый"]);
});

test("a way goes into the plan by name, by IIN where two have the name, and not at all where neither tells", () => {
  const twoOfAName = [
    ...citizens(8),
    ["Ван Лэй", "900101300007", "КНР", 3, null, null, null],
    ["Ван Лэй", null, "РК", 1, null, null, null],
  ];
  const [way] = namesIn(twoOfAName).filter(({ replace }) => replace.length === 1);
  expect(way && planOfRemedy(way, FROM, "")[0]?.who).toBe("900101300007");
  const nameless = findRemedies({
    cells: [headings.slice(2), ...[...citizens(8), [null, null, "КНР", 3]].map((row) => row.slice(2))],
    from: FROM,
  });
  if (nameless.kind !== "ways_back") throw new Error(nameless.kind);
  expect(nameless.groups.workers.flatMap(({ replace }) => replace.map(({ who }) => who))).toEqual([null]);
});

test("somebody who stands in two rows is not offered, since what is planned in one would miss the other", () => {
  const row = ["Ван Лэй", "900101300007", "КНР", 3, null, null, null];
  expect(namesIn([...citizens(8), row, [...row]]).map(({ hire, replace }) => [hire, replace.length])).toEqual(
    [[1, 0]],
  );
});

test("what is counted by a reading of the law is named", () => {
  const russian = ["Иванов И", null, "РФ", 3, null, null, null];
  const chinese = ["Ван Лэй", null, "КНР", 3, null, null, null];
  const cautions = (rows: unknown[][]) => namesIn(rows).flatMap(({ cautions: of }) => of);
  expect(cautions([...citizens(9), chinese, russian])).toContain("counts_by_a_reading");
  expect(cautions([...citizens(8), chinese])).not.toContain("counts_by_a_reading");
});

test("three hundred foreigners whose permits end on days of their own are looked through in many steps", () => {
  const foreigners = Array.from({ length: 300 }, (_, index) => [
    ...[`Ли ${nameOf(index)}`, null, "КНР", 3, null, null, FROM + 5 + index],
  ]);
  const steps = findRemediesInSteps({ cells: [headings, ...citizens(2600), ...foreigners], from: FROM });
  expect([...steps].length).toBeGreaterThan(20);
});

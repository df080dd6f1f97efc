import { kindsPresent, personKinds } from "../../domain/person";
import { citizenIn } from "../../domain/possibilities";
import type { Alternative } from "../../domain/rule-test";
import { judgementOfAll } from "../../domain/several-judgements";
import { tallyOf } from "../../domain/tally";
import { type Judgement, judge } from "../../domain/verdict";
import { possibilitiesOf } from "../../domain/who-counts";
import { type Group, groups } from "../../law/category";
import { defaultReadings, type ReadingName, type Readings } from "../../law/readings";
import type { Cells } from "../../sheet/cell";
import { RosterOnDay } from "../people/roster-on-day";
import type { Steps } from "../steps";
import type { Judged } from "./judge-roster";

/** Non-default readings that affect somebody, and the judgement if all readings were the default. */
export type ChosenReadings = {
  readonly points: readonly { readonly name: ReadingName; readonly value: string }[];
  readonly byDefault: Judgement;
};

/** Null if no non-default reading affects anybody. */
export function* chosenReadingsOf(
  judged: Judged,
  alternatives: readonly Alternative[],
): Steps<ChosenReadings | null> {
  const isDefault = ({ name, value }: Alternative) => value === defaultReadings[name];
  const names = alternatives.filter(isDefault).map(({ name }) => name);
  if (names.length === 0) return null;
  const people = names.some(isOfPapers)
    ? yield* peopleUnder(defaultReadings, judged.cells, judged.rows)
    : judged.rows.people;
  const points = names.map((name) => ({ name, value: judged.readings[name] }));
  return { points, byDefault: judgedUnder(judged, defaultReadings, people) };
}

/** How many people are not citizens but certainly count as such under the chosen readings, by group. */
export function countedAsCitizens(
  peopleByKind: ArrayLike<number>,
  chosen: Readings,
): Readonly<Record<Group, number>> {
  const counted = { managers: 0, workers: 0 };
  for (const { kind, people } of kindsPresent(peopleByKind)) {
    if (kind.side === "citizen") continue;
    const group = groups.find((each) => possibilitiesOf(kind, chosen) === citizenIn[each]);
    if (group !== undefined) counted[group] += people;
  }
  return counted;
}

/** Whether the readings count anybody but citizens as a citizen. */
export function countsOthers(readings: Readings): boolean {
  const everybody = personKinds.map(() => 1);
  return Object.values(countedAsCitizens(everybody, readings)).some((count) => count > 0);
}

function judgedUnder({ otherwise, standard }: Judged, other: Readings, people: ArrayLike<number>): Judgement {
  const others = otherwise.map(({ rows }) => judge(tallyOf(rows.people, other), standard));
  return judgementOfAll(judge(tallyOf(people, other), standard), others);
}

/** Whether a reading decides who is present rather than how somebody counts. */
export function isOfPapers(name: ReadingName): boolean {
  return name === "ended_permits" || name === "ended_contract";
}

/** The number of people of each kind under other readings of ended papers. */
export function* peopleUnder(other: Readings, cells: Cells, rows: RosterOnDay): Steps<Uint32Array> {
  // Days differ where contracts end, be it in a column or in the words of a status.
  const hasPermits = rows.facts.layout.columns.permitExpiry !== undefined;
  if (!hasPermits && rows.facts.isSameEveryDay) return rows.people;
  const then = yield* RosterOnDay.of(cells, rows.facts, rows.day, other);
  return then.people;
}

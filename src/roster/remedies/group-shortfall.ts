import type { Shortfall } from "../../domain/shortfall";
import { meets, surplus } from "../../domain/ratio";
import type { PersonKind } from "../../domain/person";
import { contribution, type GroupWay } from "../../domain/surplus-range";
import {
  citizenIn,
  countedIn,
  foreignerIn,
  may,
  outcomesOf,
  type Possibilities,
} from "../../domain/possibilities";
import { possibilitiesOf } from "../../domain/who-counts";
import type { Group } from "../../law/category";
import type { ForecastTimeline } from "../forecast/forecast-roster";
import type { Steps } from "../steps";
import { applicationsIn, type ApplicationInGroup } from "./applications-ahead";
import { byFirst, type PeopleAhead } from "./people-ahead";

/** A group over the days looked at, with the rows behind each action in the order of the course. */
export type RowsOfShortfall = {
  readonly course: Shortfall;
  /** What each person to be replaced, not renewed or not taken on takes with him on each day. */
  readonly replace: readonly RowTimeline[];
  readonly notRenew: readonly RowTimeline[];
  readonly notHire: readonly RowTimeline[];
  readonly postpone: readonly ApplicationInGroup[];
  /** Somebody counts as a foreigner by a reading that the law leaves open. */
  readonly isByReading: boolean;
};

/** What a row counts as in a group on each day, at its worst. */
export type RowTimeline = { readonly row: number; readonly worst: readonly GroupWay[] };

const NOBODY: GroupWay = { citizens: 0, total: 0 };
const FOREIGNER: GroupWay = { citizens: 0, total: 1 };

/** Rows looked at in one step. */
const STEP = 2048;

/**
 * Follows the foreigners of a group over some steps of a forecast. Only people who certainly are foreigners in it when
 * they are first there are offered: those who work to be replaced or not renewed, those yet to come not to be taken on.
 */
export function* groupShortfall(
  timeline: ForecastTimeline,
  people: PeopleAhead,
  group: Group,
): Steps<RowsOfShortfall> {
  const { forecast, roster } = timeline;
  const { steps } = people;
  const percents = steps.map((step) => step.groups[group].requiredPercent);
  const days = steps.map((step) => step.groups[group].range.worst);
  const sets = new Map<PersonKind, Possibilities>();
  const staying: RowTimeline[] = [];
  const leaving: RowTimeline[] = [];
  const coming: RowTimeline[] = [];
  let isByReading = false;
  const isLacking = days.some(({ citizens, total }, day) => !meets(citizens, total, percents[day] ?? 0));
  // Where nothing is lacking nobody has to be looked for.
  const rows = isLacking ? roster.judged.cells.length : 0;
  for (let row = roster.judged.layout.firstRow; row < rows; row++) {
    if (row % STEP === 0) yield row;
    // Nearly every row is no foreigner, or the same on all days.
    if (!people.moves(row) && !isForeigner(setOf(roster.personOn(row, steps[0]?.day ?? forecast.from))))
      continue;
    take(row);
  }
  const replace = [
    ...staying.sort(byFirst(({ row }) => people.permitOver(row))),
    ...leaving.sort(byFirst((each) => -daysThere(each))),
  ];
  const position = new Map(replace.map(({ row }, index) => [row, index]));
  const notRenew = replace
    .filter(({ row }) => people.mayLapse(row))
    .sort(byFirst(({ row }) => people.permitOver(row)));
  const notHire = coming.sort(byFirst((each) => -daysThere(each)));
  const postpone = isLacking ? applicationsIn(group, timeline, steps) : [];
  return {
    course: {
      slack: days.map(({ citizens, total }, day) => surplus(citizens, total, percents[day] ?? 0)),
      hire: percents.map((percent) => surplus(1, 1, percent)),
      replace: replace.map(({ worst }) =>
        worst.map((way, day) => surplus(1, 1, percents[day] ?? 0) + gainWithout(way, day)),
      ),
      notRenew: notRenew.map(({ row, worst }) => ({
        replaceable: position.get(row) ?? null,
        gains: worst.map((way, day) =>
          (steps[day]?.day ?? 0) >= people.permitOver(row) ? gainWithout(way, day) : 0,
        ),
      })),
      notHire: notHire.map(({ worst }) => worst.map(gainWithout)),
      postpone: postpone.map(({ application, counted }) => ({
        people: application.people,
        gains: counted.map((total, day) => gainWithout({ citizens: 0, total }, day)),
      })),
    },
    ...{ replace, notRenew, notHire, postpone, isByReading },
  };

  function take(row: number): void {
    const over = people.over(row);
    const first = over.find((person) => person !== null) ?? null;
    if (first === null) return;
    const sure = isForeigner(setOf(first));
    if (sure && isCountedByReading(first)) isByReading = true;
    if (!sure || !people.isOnePerson(row)) return;
    const course: RowTimeline = { row, worst: over.map((person) => worstOf(setOf(person))) };
    if (people.isYetToCome(row, over)) coming.push(course);
    // Whoever begins to work on the very day cannot leave on the one before.
    else if (over[0] !== first || (roster.judged.rows.facts.firstDay(row) ?? 0) >= (steps[0]?.day ?? 0))
      return;
    else if (course.worst.every(({ total }) => total === 1)) staying.push(course);
    else if (leavesForGood(course)) leaving.push(course);
  }

  /** Who is a foreigner can only burden the group, so that without him it never has less. */
  function gainWithout({ citizens, total }: GroupWay, day: number): number {
    return -surplus(citizens, total, percents[day] ?? 0);
  }

  function setOf(person: PersonKind | null): Possibilities {
    if (person === null) return 0;
    const known = sets.get(person) ?? possibilitiesOf(person, forecast.readings);
    sets.set(person, known);
    return known;
  }

  function isForeigner(set: Possibilities): boolean {
    return set === foreignerIn[group];
  }

  function worstOf(set: Possibilities): GroupWay {
    if (isForeigner(set)) return FOREIGNER;
    // Which outcome is the worst depends on the sign of what it adds, and so on no percentage.
    const [worst] = [...outcomesOf(set)].sort(
      (a, b) => contribution(a, group, percents[0] ?? 0) - contribution(b, group, percents[0] ?? 0),
    );
    if (worst === undefined || !may(worst, countedIn[group])) return NOBODY;
    return { citizens: worst === citizenIn[group] ? 1 : 0, total: 1 };
  }
}

/** Other readings than the one chosen would leave such people out, or count them on the other side. */
function isCountedByReading({ side, engagement, grade }: PersonKind): boolean {
  return (
    side !== "foreigner" || (engagement !== "staff" && engagement !== "requested") || grade === "unskilled"
  );
}

function daysThere({ worst }: RowTimeline): number {
  return worst.filter(({ total }) => total === 1).length;
}

/** Burdens the group from the first day to some day, and not afterwards. */
function leavesForGood({ worst }: RowTimeline): boolean {
  const gone = worst.findIndex(({ total }) => total === 0);
  return worst.slice(gone).every(({ total }) => total === 0);
}

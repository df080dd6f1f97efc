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

/** The shortfall of a group, with the rows behind each of its actions, in the same order. */
export type RowsOfShortfall = {
  readonly shortfall: Shortfall;
  readonly replace: readonly RowTimeline[];
  readonly notRenew: readonly RowTimeline[];
  readonly notHire: readonly RowTimeline[];
  readonly postpone: readonly ApplicationInGroup[];
  /** Somebody counts as a foreigner only under a disputed reading. */
  readonly isByReading: boolean;
};

/** What a row adds to a group on each day in the worst case. */
export type RowTimeline = { readonly row: number; readonly worst: readonly GroupWay[] };

const NOBODY: GroupWay = { citizens: 0, total: 0 };
const FOREIGNER: GroupWay = { citizens: 0, total: 1 };

/** Rows per step. */
const STEP = 2048;

/**
 * Follows the foreigners of a group over some steps of a forecast. Actions are offered only for people who certainly are
 * foreigners of the group when they first appear: replacing or not renewing those employed, not hiring those yet to come.
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
  // If nothing is lacking, no rows are needed.
  const rows = isLacking ? roster.judged.cells.length : 0;
  for (let row = roster.judged.layout.firstRow; row < rows; row++) {
    if (row % STEP === 0) yield row;
    // Skips nearly every row: not a foreigner on the first day, and the same on all days.
    if (!people.moves(row) && !isForeigner(setOf(roster.personOn(row, steps[0]?.day ?? forecast.from))))
      continue;
    take(row);
  }
  const replace = [
    ...staying.sort(byFirst(({ row }) => people.permitOver(row))),
    ...leaving.sort(byFirst((each) => -daysThere(each))),
  ];
  // Each of the lists that follow may hold tens of thousands of people.
  yield rows;
  const position = new Map(replace.map(({ row }, index) => [row, index]));
  const notRenew = replace
    .filter(({ row }) => people.mayLapse(row))
    .sort(byFirst(({ row }) => people.permitOver(row)));
  yield rows;
  const gainsOfReplaced = replace.map(({ worst }) =>
    worst.map((way, day) => surplus(1, 1, percents[day] ?? 0) + gainWithout(way, day)),
  );
  yield rows;
  const notHire = coming.sort(byFirst((each) => -daysThere(each)));
  const postpone = isLacking ? applicationsIn(group, timeline, steps) : [];
  return {
    shortfall: {
      slack: days.map(({ citizens, total }, day) => surplus(citizens, total, percents[day] ?? 0)),
      hire: percents.map((percent) => surplus(1, 1, percent)),
      replace: gainsOfReplaced,
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
    const timelineOfRow: RowTimeline = { row, worst: over.map((person) => worstOf(setOf(person))) };
    if (people.isYetToCome(row, over)) coming.push(timelineOfRow);
    // Whoever starts on the first day cannot be replaced on the day before.
    else if (over[0] !== first || (roster.judged.rows.facts.firstDay(row) ?? 0) >= (steps[0]?.day ?? 0))
      return;
    else if (timelineOfRow.worst.every(({ total }) => total === 1)) staying.push(timelineOfRow);
    else if (leavesForGood(timelineOfRow)) leaving.push(timelineOfRow);
  }

  /** Never negative for foreigners, who only burden the group. */
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
    // The worst outcome depends only on the sign of its contribution, so any percentage will do.
    const [worst] = [...outcomesOf(set)].sort(
      (a, b) => contribution(a, group, percents[0] ?? 0) - contribution(b, group, percents[0] ?? 0),
    );
    if (worst === undefined || !may(worst, countedIn[group])) return NOBODY;
    return { citizens: worst === citizenIn[group] ? 1 : 0, total: 1 };
  }
}

/** Whether another reading would leave the person out or count the person on the other side. */
function isCountedByReading({ side, engagement, grade }: PersonKind): boolean {
  return (
    side !== "foreigner" || (engagement !== "staff" && engagement !== "requested") || grade === "unskilled"
  );
}

function daysThere({ worst }: RowTimeline): number {
  return worst.filter(({ total }) => total === 1).length;
}

/** Whether the person burdens the group up to some day and never afterwards. */
function leavesForGood({ worst }: RowTimeline): boolean {
  const gone = worst.findIndex(({ total }) => total === 0);
  return worst.slice(gone).every(({ total }) => total === 0);
}

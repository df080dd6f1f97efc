import type { Effect, GroupCourse } from "../../domain/ways-back";
import { meets } from "../../domain/ratio";
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
import type { Day } from "../../law/day";
import type { ForecastCourse } from "../forecast/forecast-roster";
import type { ForecastStep } from "../forecast/forecast-step";

/** A group over the days looked at, with the rows behind each action in the order of the course. */
export type RowsOfCourse = {
  readonly course: GroupCourse;
  readonly replace: readonly number[];
  readonly notRenew: readonly number[];
  readonly notHire: readonly number[];
};

/** What a row counts as in a group on each day, at its worst. */
type RowCourse = {
  readonly row: number;
  readonly worst: readonly GroupWay[];
  readonly isSure: readonly boolean[];
};

const NOBODY: GroupWay = { citizens: 0, total: 0 };
const FOREIGNER: GroupWay = { citizens: 0, total: 1 };
/** What a citizen in the place of a foreigner, and in the place of nobody, changes. */
const REPLACED: GroupWay = { citizens: 1, total: 0 };
const ADDED: GroupWay = { citizens: 1, total: 1 };

/**
 * Follows the foreigners of a group over some steps of a forecast. Only people who certainly are foreigners in it are
 * offered to be replaced, not renewed or not taken on; whoever comes and goes within that time is offered for less.
 */
export function groupCourse(
  { forecast, roster }: ForecastCourse,
  steps: readonly ForecastStep[],
  group: Group,
): RowsOfCourse {
  const [first] = steps;
  const percent = first?.groups[group].requiredPercent ?? 0;
  const { cells, rows } = roster.judged;
  const moving = new Set(
    steps.flatMap(({ causes }) => causes.flatMap((cause) => ("row" in cause ? [cause.row] : []))),
  );
  const days = steps.map((step) => step.groups[group].range.worst);
  // Where nothing is lacking nobody has to be looked for.
  if (days.every(({ citizens, total }) => meets(citizens, total, percent)))
    return {
      course: { percent, days, replace: [], notRenew: [], notHire: [] },
      replace: [],
      notRenew: [],
      notHire: [],
    };
  const sets = new Map<PersonKind, Possibilities>();
  const present: RowCourse[] = [];
  const coming: RowCourse[] = [];
  for (let row = roster.judged.layout.firstRow; row < cells.length; row++) {
    // Nearly every row is no foreigner, or the same on all days.
    if (!moving.has(row) && !isForeigner(setOn(row, steps[0]?.day))) continue;
    if (rows.further.has(row) || roster.standsForSeveral(row)) continue;
    const course = courseOf(row);
    if (isYetToCome(row)) {
      if (isComing(course)) coming.push(course);
    } else if (course.isSure[0] === true) present.push(course);
  }
  const staying = (each: RowCourse) => each.worst.every(({ total }) => total === 1);
  const replace = [
    ...present.filter(staying).sort((a, b) => permitEnd(a.row) - permitEnd(b.row) || a.row - b.row),
    ...present
      .filter((each) => !staying(each) && leavesForGood(each))
      .sort((a, b) => daysThere(b) - daysThere(a) || a.row - b.row),
  ];
  const lapsing = replace.filter((each) => staying(each) && permitEnd(each.row) <= (steps.at(-1)?.day ?? 0));
  const notHire = coming.sort((a, b) => daysThere(b) - daysThere(a) || a.row - b.row);
  return {
    course: {
      percent,
      days,
      replace: replace.map(({ worst }) => worst.map(({ total }) => (total === 1 ? REPLACED : ADDED))),
      notRenew: lapsing.map((each) => ({
        replaceable: replace.indexOf(each),
        effect: each.worst.map((way, index) =>
          (steps[index]?.day ?? 0) >= permitEnd(each.row) ? without(way) : NOBODY,
        ),
      })),
      notHire: notHire.map(({ worst }): Effect => worst.map(without)),
    },
    replace: replace.map(({ row }) => row),
    notRenew: lapsing.map(({ row }) => row),
    notHire: notHire.map(({ row }) => row),
  };

  /** Whose first day is the first of the days, or later, does not work yet. */
  function isYetToCome(row: number): boolean {
    return (roster.firstDayOf(row) ?? 0) >= (first?.day ?? 0);
  }

  function setOn(row: number, day: Day | undefined): Possibilities {
    const person = day === undefined ? null : roster.personOn(row, day);
    if (person === null) return 0;
    const known = sets.get(person) ?? possibilitiesOf(person, forecast.readings);
    sets.set(person, known);
    return known;
  }

  function courseOf(row: number): RowCourse {
    const onFirst = setOn(row, first?.day);
    const onDays = steps.map(({ day }) => (moving.has(row) ? setOn(row, day) : onFirst));
    return { row, worst: onDays.map(worstOf), isSure: onDays.map(isForeigner) };
  }

  function isForeigner(set: Possibilities): boolean {
    return set === foreignerIn[group];
  }

  function worstOf(set: Possibilities): GroupWay {
    if (isForeigner(set)) return FOREIGNER;
    const [worst] = [...outcomesOf(set)].sort(
      (a, b) => contribution(a, group, percent) - contribution(b, group, percent),
    );
    if (worst === undefined || !may(worst, countedIn[group])) return NOBODY;
    return { citizens: worst === citizenIn[group] ? 1 : 0, total: 1 };
  }

  /** The first day without the permit; Infinity where none ends in that time. */
  function permitEnd(row: number): number {
    return roster.permitEnds.get(row) ?? Infinity;
  }
}

function without({ citizens, total }: GroupWay): GroupWay {
  return { citizens: -citizens, total: -total };
}

function daysThere({ worst }: RowCourse): number {
  return worst.filter(({ total }) => total === 1).length;
}

/** Burdens the group from the first day to some day, and not afterwards. */
function leavesForGood({ worst }: RowCourse): boolean {
  const gone = worst.findIndex(({ total }) => total === 0);
  return worst.slice(gone).every(({ total }) => total === 0);
}

/** Certainly is a foreigner of the group from some day to the last, and does not count before. */
function isComing({ worst, isSure }: RowCourse): boolean {
  const from = worst.findIndex(({ total }) => total > 0);
  return from !== -1 && isSure.slice(from).every(Boolean);
}

import type { HeadcountCourse } from "../../domain/ways-to-stay-exempt";
import { may, outcome } from "../../domain/possibilities";
import { possibilitiesOf } from "../../domain/who-counts";
import type { Day } from "../../law/day";
import type { ForecastCourse } from "../forecast/forecast-roster";
import type { ExemptionLine, ForecastStep } from "../forecast/forecast-step";

/** The headcount over the days looked at, with the rows behind each action in the order of the course. */
export type RowsOfHeadcount = {
  readonly course: HeadcountCourse;
  readonly notHire: readonly number[];
  readonly notRenew: readonly number[];
};

/**
 * Follows the headcount over some steps of a forecast: people with a first day to come, and foreigners whose permits
 * end. Whoever works already and needs no permit is never offered.
 */
export function headcountCourse(
  { forecast, roster }: ForecastCourse,
  steps: readonly ForecastStep[],
  { limit }: ExemptionLine,
): RowsOfHeadcount {
  const joined = steps.flatMap(({ causes }) =>
    causes.flatMap((cause) => (cause.kind === "joins" ? [cause.row] : [])),
  );
  const notHire = [...new Set(joined)].flatMap(startOf).sort(byStart);
  const notRenew = [...roster.permitEnds]
    .filter(([row]) => isForeigner(row) && steps.every(({ day }) => isSurelyThere(row, day)))
    .map(([row, end]) => ({ row, start: steps.findIndex(({ day }) => day >= end) }))
    .filter(({ start }) => start !== -1)
    .sort(byStart);
  return {
    course: {
      over: steps.map(({ headcount }) => headcount.max - limit),
      notHire: notHire.map(({ start }) => start),
      notRenew: notRenew.map(({ start }) => start),
    },
    notHire: notHire.map(({ row }) => row),
    notRenew: notRenew.map(({ row }) => row),
  };

  /** Away up to some day, and from it on certainly there to the last. */
  function startOf(row: number): readonly { readonly row: number; readonly start: number }[] {
    const start = steps.findIndex(({ day }) => isSurelyThere(row, day));
    const isYetToCome = (roster.firstDayOf(row) ?? 0) >= (steps[0]?.day ?? 0);
    if (start === -1 || !isYetToCome || roster.standsForSeveral(row)) return [];
    const isAbsent = steps.slice(0, start).every(({ day }) => roster.personOn(row, day) === null);
    return isAbsent && steps.slice(start).every(({ day }) => isSurelyThere(row, day)) ? [{ row, start }] : [];
  }

  function isSurelyThere(row: number, day: Day): boolean {
    const person = roster.personOn(row, day);
    if (person === null || roster.standsForSeveral(row)) return false;
    return !may(possibilitiesOf(person, forecast.readings), outcome.nobody);
  }

  function isForeigner(row: number): boolean {
    const side = roster.personOn(row, steps[0]?.day ?? forecast.from)?.side;
    return side !== undefined && side !== "citizen" && side !== "unclear";
  }
}

function byStart(a: { readonly start: number; readonly row: number }, b: typeof a): number {
  return a.start - b.start || a.row - b.row;
}

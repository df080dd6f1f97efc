import type { PersonKind } from "../../domain/person";
import { NOT_COUNTED } from "../people/row-reader";
import type { Day } from "../../law/day";
import type { ForecastStep } from "../forecast/forecast-step";
import type { RosterTimeline } from "../forecast/roster-timeline";

/** The people of a roster over some steps of a forecast, as far as remedies need them. */
export class PeopleAhead {
  private readonly moving: ReadonlySet<number>;
  private readonly twice: ReadonlySet<number>;

  constructor(
    readonly roster: RosterTimeline,
    readonly steps: readonly ForecastStep[],
  ) {
    this.moving = new Set(
      steps.flatMap(({ causes }) => causes.flatMap((cause) => ("after" in cause ? [cause.row] : []))),
    );
    const { facts, day, ended } = roster.judged.rows;
    const isCounted = (row: number) => facts.kindOn(row, day, ended) !== NOT_COUNTED;
    this.twice = new Set(
      [...facts.sameIin.values()]
        .map((rows) => rows.filter(isCounted))
        .filter((rows) => rows.length > 1)
        .flat(),
    );
  }

  /** Whether what a row counts as may change during these days. */
  moves(row: number): boolean {
    return this.moving.has(row);
  }

  /** Whether a row is one person, and the person's only row; otherwise an action on the row would not cover everybody. */
  isOnePerson(row: number): boolean {
    return !this.roster.judged.rows.facts.further.has(row) && !this.twice.has(row);
  }

  /** The person of a row on each of the days. */
  over(row: number): readonly (PersonKind | null)[] {
    const on = (day: Day) => this.roster.personOn(row, day);
    const [first] = this.steps;
    if (this.moves(row) || first === undefined) return this.steps.map(({ day }) => on(day));
    return new Array<PersonKind | null>(this.steps.length).fill(on(first.day));
  }

  /** Whether the row is a requested foreigner on the first of the days. */
  isRequested(row: number): boolean {
    const [first] = this.steps;
    return first !== undefined && this.roster.personOn(row, first.day)?.engagement === "requested";
  }

  /** Whether the person is not yet employed on the day of the roster, or only requested, and need not be hired. */
  isYetToCome(row: number, over: readonly (PersonKind | null)[]): boolean {
    if (over.some((person) => person?.engagement === "requested")) return true;
    return (this.roster.judged.rows.facts.firstDay(row) ?? 0) > this.roster.judged.day;
  }

  /** The first day without a permit; Infinity if no clear date is given. */
  permitOver(row: number): number {
    return this.roster.judged.rows.facts.permitOver(row) ?? Infinity;
  }

  /** Whether the permit ends on the first day of the forecast or later, so that it might not be renewed. */
  mayLapse(row: number): boolean {
    return this.roster.permitEnds.has(row);
  }
}

/** Compares by a value, then from top to bottom. */
export function byFirst<Each extends { readonly row: number }>(value: (each: Each) => number) {
  return (a: Each, b: Each) => {
    const [first, second] = [value(a), value(b)];
    return first === second ? a.row - b.row : first - second;
  };
}

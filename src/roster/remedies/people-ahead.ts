import type { PersonKind } from "../../domain/person";
import { NOT_COUNTED } from "../people/row-reader";
import type { Day } from "../../law/day";
import type { ForecastStep } from "../forecast/forecast-step";
import type { RosterTimeline } from "../forecast/roster-timeline";

/** The people of a roster over some steps of a forecast, as far as something can be planned about them. */
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

  /** Says whether a row may count otherwise on some of the days. */
  moves(row: number): boolean {
    return this.moving.has(row);
  }

  /** Somebody in one row alone: what is planned about several people, or in one of two rows, would miss some. */
  isOnePerson(row: number): boolean {
    return !this.roster.judged.rows.facts.further.has(row) && !this.twice.has(row);
  }

  /** What a row counts as on each of the days. */
  over(row: number): readonly (PersonKind | null)[] {
    const on = (day: Day) => this.roster.personOn(row, day);
    const [first] = this.steps;
    if (this.moves(row) || first === undefined) return this.steps.map(({ day }) => on(day));
    return new Array<PersonKind | null>(this.steps.length).fill(on(first.day));
  }

  /** Says whether somebody is only asked for on the first of the days. */
  isRequested(row: number): boolean {
    const [first] = this.steps;
    return first !== undefined && this.roster.personOn(row, first.day)?.engagement === "requested";
  }

  /** Who does not work yet on the day from which is looked ahead, or is only asked for, and can be left out. */
  isYetToCome(row: number, over: readonly (PersonKind | null)[]): boolean {
    if (over.some((person) => person?.engagement === "requested")) return true;
    return (this.roster.judged.rows.facts.firstDay(row) ?? 0) > this.roster.judged.day;
  }

  /** The first day without the permit; Infinity where no clear one is given. */
  permitOver(row: number): number {
    return this.roster.judged.rows.facts.permitOver(row) ?? Infinity;
  }

  /** A permit that ends on the day looked ahead from, or later, may still not be renewed. */
  mayLapse(row: number): boolean {
    return this.roster.permitEnds.has(row);
  }
}

/** Sorts rows by something, and those that are alike from the top. */
export function byFirst<Each extends { readonly row: number }>(value: (each: Each) => number) {
  return (a: Each, b: Each) => {
    const [first, second] = [value(a), value(b)];
    return first === second ? a.row - b.row : first - second;
  };
}

import type { Day } from "../../law/day";
import type { RosterTimeline } from "./roster-timeline";

/** How many of those whose permits are over still count, from day to day; each day is the next on which anything changes. */
export class EndedPermits {
  private readonly isThere = new Map<number, boolean>();
  private there = 0;

  constructor(private readonly roster: RosterTimeline) {}

  /** How many there are; those who are gone themselves are not. */
  get count(): number {
    return this.there;
  }

  /** Goes on to a day, on which the permits in some more rows are over. */
  goTo(day: Day, rows: readonly number[]): void {
    for (const row of rows) this.put(row, this.roster.personOn(row, day) !== null);
    if (this.isThere.size === 0) return;
    for (const { row, after } of this.roster.changesOn(day))
      if (this.isThere.has(row)) this.put(row, after !== null);
  }

  private put(row: number, isThere: boolean): void {
    this.there += Number(isThere) - Number(this.isThere.get(row) ?? false);
    this.isThere.set(row, isThere);
  }
}

import type { Day } from "../../law/day";
import type { RosterTimeline } from "./roster-timeline";

/** How many people with ended permits still count, day by day. Expects every day of the forecast in order. */
export class EndedPermits {
  private readonly isThere = new Map<number, boolean>();
  private there = 0;

  constructor(private readonly roster: RosterTimeline) {}

  /** The number of such people, without those who have left. */
  get count(): number {
    return this.there;
  }

  /** Moves on to a day on which the permits of further rows are over. */
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

import { kindIndex, type PersonKind, personKinds } from "../../domain/person";
import type { Day } from "../../law/day";
import type { RosterTimeline } from "./roster-timeline";

/** The people whose permits are over, counted by kind from day to day; each day is the next on which anything changes. */
export class EndedPermits {
  /** How many there are of each kind. */
  readonly people = new Uint32Array(personKinds.length);
  private readonly kindOfRow = new Map<number, number | null>();
  private there = 0;

  constructor(private readonly roster: RosterTimeline) {}

  /** How many there are; those who are gone themselves are not. */
  get count(): number {
    return this.there;
  }

  /** Goes on to a day, on which the permits in some more rows are over. */
  goTo(day: Day, rows: readonly number[]): void {
    for (const row of rows) this.put(row, this.roster.personOn(row, day));
    if (this.kindOfRow.size === 0) return;
    for (const { row, after } of this.roster.changesOn(day))
      if (this.kindOfRow.has(row)) this.put(row, after);
  }

  private put(row: number, person: PersonKind | null): void {
    const kind = person === null ? null : kindIndex(person);
    this.add(this.kindOfRow.get(row) ?? null, -1);
    this.add(kind, 1);
    this.kindOfRow.set(row, kind);
  }

  private add(kind: number | null, more: 1 | -1): void {
    if (kind === null) return;
    this.people[kind] = (this.people[kind] ?? 0) + more;
    this.there += more;
  }
}

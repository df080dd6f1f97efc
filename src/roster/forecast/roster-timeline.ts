import { type PersonKind, personKinds } from "../../domain/person";
import type { Day } from "../../law/day";
import type { Judged } from "../judgement/judge-roster";
import type { RosterOnDay } from "../people/roster-on-day";
import { unsure } from "../people/other-kinds";
import { NOT_COUNTED } from "../people/row-reader";
import type { Steps } from "../steps";

/** What a row counts as: its kind or NOT_COUNTED, and the kind of the further people of its headcount. */
type Counted = { readonly kind: number; readonly further: number };

/** What a row counts as from a day on. */
type Stretch = Counted & { readonly from: Day };

/** A row that counts otherwise than the day before. */
type Turn = { readonly row: number; readonly before: Counted; readonly after: Counted };

/** A change of what a row counts as; null if it counts for nobody. */
export type RowChange = {
  readonly row: number;
  readonly before: PersonKind | null;
  readonly after: PersonKind | null;
};

/** Rows per step. */
const STEP = 16_384;

/**
 * A roster from the day for which it was judged to a last day, based on the same facts as every check.
 *
 * A row changes only on certain days, so only rows with such days are evaluated again.
 */
export class RosterTimeline {
  private readonly stretches = new Map<number, Stretch[]>();
  private readonly turns = new Map<Day, Turn[]>();
  private readonly permits = new Map<number, Day>();
  private readonly over: number[] = [];
  private days: readonly Day[] = [];
  private people: Uint32Array;
  /** How many of `days` are included in `people`. */
  private counted = 0;

  private constructor(
    readonly judged: Judged,
    readonly last: Day,
    private readonly rows: RosterOnDay,
  ) {
    this.people = rows.people.slice();
  }

  /**
   * Follows a judged roster from its own day to the last one. `rows`: the roster of that day in another reading.
   */
  static *from(judged: Judged, last: Day, rows: RosterOnDay = judged.rows): Steps<RosterTimeline> {
    const timeline = new RosterTimeline(judged, last, rows);
    yield* timeline.follow();
    return timeline;
  }

  /** The days on which anything changes, in order. */
  get changeDays(): readonly Day[] {
    return this.days;
  }

  /** For permits that end in this period, the first day without a permit, by row. */
  get permitEnds(): ReadonlyMap<number, Day> {
    return this.permits;
  }

  /** Rows whose permits had ended by the day for which the roster was judged. */
  get permitsOver(): readonly number[] {
    return this.over;
  }

  /** The number of people of each kind on a day. Cheap if the days are queried in order. */
  peopleOn(day: Day): Uint32Array {
    if ((this.days[this.counted - 1] ?? 0) > day) {
      this.people = this.rows.people.slice();
      this.counted = 0;
    }
    for (; (this.days[this.counted] ?? Infinity) <= day; this.counted++) {
      for (const { row, before, after } of this.turnsOn(this.days[this.counted] ?? day)) {
        const people = this.rows.facts.further.get(row) ?? 0;
        this.count(before.kind, -1);
        this.count(before.further, -people);
        this.count(after.kind, 1);
        this.count(after.further, people);
      }
    }
    return this.people;
  }

  /** What a row counts as on a day; null if it counts for nobody. */
  personOn(row: number, day: Day): PersonKind | null {
    return personKinds[this.on(row, day).kind] ?? null;
  }

  /** The rows that change on a day. */
  changesOn(day: Day): readonly RowChange[] {
    return this.turnsOn(day).map(({ row, before, after }) => ({
      row,
      before: personKinds[before.kind] ?? null,
      after: personKinds[after.kind] ?? null,
    }));
  }

  private turnsOn(day: Day): readonly Turn[] {
    return this.turns.get(day) ?? [];
  }

  private on(row: number, day: Day): Counted {
    return this.stretches.get(row)?.findLast(({ from }) => from <= day) ?? this.first(row);
  }

  private first(row: number): Counted {
    const { rows } = this;
    return {
      kind: rows.kinds[row] ?? NOT_COUNTED,
      further: rows.further.get(row)?.kind ?? NOT_COUNTED,
    };
  }

  private *follow(): Steps<void> {
    const { judged, last } = this;
    const { facts, day } = this.rows;
    const { firstRow, columns } = judged.layout;
    const hasPermits = columns.permitExpiry !== undefined;
    const together = new Map([...facts.sameIin.values()].flatMap((rows) => rows.map((row) => [row, rows])));
    for (let row = firstRow; row < judged.cells.length; row++) {
      if ((row - firstRow) % STEP === STEP - 1) yield row;
      if (hasPermits) this.notePermit(row);
      // Rows with the same IIN may be one person, so they are followed together, at the first of them.
      const others = together.size === 0 ? undefined : together.get(row);
      if (others === undefined) {
        if (facts.mayChange(row, day, last)) this.followRows([row]);
      } else if (others[0] === row) this.followRows(others);
    }
    this.days = [...this.turns.keys()].sort((a, b) => a - b);
    for (const turns of this.turns.values()) turns.sort((a, b) => a.row - b.row);
  }

  private followRows(rows: readonly number[]): void {
    const { facts, day } = this.rows;
    const daysOf = (row: number) => facts.changesOf(row, day, this.last);
    const [only = 0, ...others] = rows;
    const days =
      others.length === 0 ? daysOf(only) : [...new Set(rows.flatMap(daysOf))].sort((a, b) => a - b);
    for (const each of days) this.note(each, rows);
  }

  private note(day: Day, rows: readonly number[]): void {
    const { facts, ended } = this.rows;
    const [only, ...others] = rows;
    if (only !== undefined && others.length === 0) {
      const kind = facts.kindOn(only, day, ended);
      this.keepKind(only, day, kind, facts.withPermit(only, kind, day, ended));
      return;
    }
    const alone = new Map(rows.map((row) => [row, facts.kindOn(row, day, ended)]));
    const kinds = new Map(alone);
    if (rows.length > 1)
      for (const { row, kind } of facts.merged(rows, (each) => alone.get(each) ?? NOT_COUNTED))
        kinds.set(row, kind);
    for (const [row, kind] of kinds)
      this.keepKind(row, day, alone.get(row) ?? NOT_COUNTED, facts.withPermit(row, kind, day, ended));
  }

  private keepKind(row: number, from: Day, byItself: number, kind: number): void {
    const hasFurther = byItself !== NOT_COUNTED && this.rows.facts.further.has(row);
    this.keep({ from, kind, further: hasFurther ? unsure(byItself) : NOT_COUNTED }, row);
  }

  /** Records what a row counts as from a day on if that has changed. Days come in order. */
  private keep(after: Stretch, row: number): void {
    const stretches = this.stretches.get(row);
    const before = stretches?.at(-1) ?? this.first(row);
    if (before.kind === after.kind && before.further === after.further) return;
    if (stretches === undefined) this.stretches.set(row, [after]);
    else stretches.push(after);
    const turns = this.turns.get(after.from);
    if (turns === undefined) this.turns.set(after.from, [{ row, before, after }]);
    else turns.push({ row, before, after });
  }

  private notePermit(row: number): void {
    const { facts, day } = this.rows;
    const over = facts.permitOver(row);
    if (over === null) return;
    if (over <= day) this.over.push(row);
    else if (over <= this.last) this.permits.set(row, over);
  }

  private count(kind: number, people: number): void {
    if (kind !== NOT_COUNTED) this.people[kind] = (this.people[kind] ?? 0) + people;
  }
}

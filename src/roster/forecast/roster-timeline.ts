import { type PersonKind, personKinds } from "../../domain/person";
import type { Day } from "../../law/day";
import type { Judged } from "../judgement/judge-roster";
import type { RosterOnDay } from "../people/roster-on-day";
import { unsure } from "../people/other-kinds";
import { NOT_COUNTED } from "../people/row-reader";
import type { Steps } from "../steps";

/** What a row counts as from a day on: its kind or NOT_COUNTED, and the kind of the further people of its headcount. */
type Stretch = { readonly from: Day; readonly kind: number; readonly further: number };

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
  private readonly rowsByDay = new Map<Day, number[]>();
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
      const each = this.days[this.counted] ?? day;
      for (const row of this.rowsByDay.get(each) ?? []) {
        const people = this.rows.facts.further.get(row) ?? 0;
        const [before, after] = [this.before(row, each), this.on(row, each)];
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
    return (this.rowsByDay.get(day) ?? []).map((row) => ({
      row,
      before: personKinds[this.before(row, day).kind] ?? null,
      after: personKinds[this.on(row, day).kind] ?? null,
    }));
  }

  private on(row: number, day: Day): Omit<Stretch, "from"> {
    return this.stretches.get(row)?.findLast(({ from }) => from <= day) ?? this.first(row);
  }

  private before(row: number, day: Day): Omit<Stretch, "from"> {
    return this.on(row, (day - 1) as Day);
  }

  private first(row: number): Omit<Stretch, "from"> {
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
    this.days = [...this.rowsByDay.keys()].sort((a, b) => a - b);
    for (const rows of this.rowsByDay.values()) rows.sort((a, b) => a - b);
  }

  private followRows(rows: readonly number[]): void {
    const { facts, day } = this.rows;
    const days = new Set(rows.flatMap((row) => facts.changesOf(row, day, this.last)));
    for (const each of [...days].sort((a, b) => a - b)) this.note(each, rows);
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

  /** Records what a row counts as if that has changed. Days come in order. */
  private keep(stretch: Stretch, row: number): void {
    const before = this.before(row, stretch.from);
    if (before.kind === stretch.kind && before.further === stretch.further) return;
    const stretches = this.stretches.get(row);
    if (stretches === undefined) this.stretches.set(row, [stretch]);
    else stretches.push(stretch);
    const rows = this.rowsByDay.get(stretch.from);
    if (rows === undefined) this.rowsByDay.set(stretch.from, [row]);
    else rows.push(row);
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

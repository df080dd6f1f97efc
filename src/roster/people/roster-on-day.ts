import type { EndedReadings } from "../../domain/ended-papers";
import { personKinds } from "../../domain/person";
import type { Day } from "../../law/day";
import type { Cells } from "../../sheet/cell";
import type { Remark } from "../judgement/remark";
import type { Steps } from "../steps";
import { type Further, unsure } from "./other-kinds";
import type { RosterFacts } from "./roster-facts";
import { NOT_COUNTED } from "./row-reader";

/** Rows counted, and remarks made, per step. */
const STEP = 16_384;
const REMARKS_STEP = 512;

/** A roster on one day: the kind of each row, and the number of people of each kind. */
export class RosterOnDay {
  /** For each row the index of its kind in `personKinds`, or NOT_COUNTED. */
  readonly kinds: Uint16Array;
  /** The number of people of each kind. */
  readonly people = new Uint32Array(personKinds.length);
  /** For rows with a headcount: the people beyond the first. */
  readonly further = new Map<number, Further>();
  /** Remarks on rows with the same IIN, by IIN. */
  readonly sameIin = new Map<number, readonly Remark[]>();

  private constructor(
    public cells: Cells,
    readonly facts: RosterFacts,
    readonly day: Day,
    readonly ended: EndedReadings,
  ) {
    this.kinds = new Uint16Array(cells.length).fill(NOT_COUNTED);
  }

  /** Evaluates the facts of a roster for a day. */
  static *of(cells: Cells, facts: RosterFacts, day: Day, ended: EndedReadings): Steps<RosterOnDay> {
    const roster = new RosterOnDay(cells, facts, day, ended);
    for (const { kind, people } of facts.added) roster.add(kind, people);
    for (let row = facts.layout.firstRow; row < cells.length; row += STEP) {
      roster.count(row, Math.min(row + STEP, cells.length));
      yield row;
    }
    for (const [iin, rows] of facts.sameIin) roster.mergeRows(iin, rows);
    if (ended.ended_permits !== "counted" && facts.layout.columns.permitExpiry !== undefined)
      for (let row = facts.layout.firstRow; row < cells.length; row++) roster.lookAtPermit(row);
    return roster;
  }

  /** All remarks, from top to bottom. */
  *remarks(): Steps<readonly Remark[]> {
    const ofSameIin = new Map([...this.sameIin.values()].flat().map((remark) => [remark.row, remark]));
    const all: Remark[] = [];
    for (let row = this.facts.layout.firstRow; row < this.cells.length; row++) {
      const same = ofSameIin.get(row);
      if (same === undefined && !this.facts.mayHaveRemark(row, this.day)) continue;
      if (all.length % REMARKS_STEP === REMARKS_STEP - 1) yield row;
      const read = this.facts.rowOn(row, this.day, this.ended);
      if (read !== "other_table") all.push(...read.remarks);
      if (
        read !== "other_table" &&
        read.person !== null &&
        this.facts.isPerhapsTwice(row) &&
        same === undefined
      )
        all.push({ code: "second_job", row, column: this.facts.layout.columns.name ?? null, values: {} });
      if (same !== undefined) all.push(same);
      if (this.facts.isBeyondPosts(row) && this.kinds[row] !== NOT_COUNTED) {
        const { status, position, name } = this.facts.layout.columns;
        const column = status ?? position ?? name ?? null;
        all.push({ code: "share_posts_exceeded", row, column, values: {} });
      }
    }
    return all;
  }

  /** Counts some rows that are not counted yet. */
  count(begin: number, end: number): void {
    const { facts, day, ended, kinds, people } = this;
    const hasFurther = facts.further.size > 0;
    const isSameEveryDay = facts.isSameEveryDay;
    for (let row = begin; row < end; row++) {
      const kind = isSameEveryDay ? (facts.kinds[row] ?? NOT_COUNTED) : facts.kindOn(row, day, ended);
      if (kind === NOT_COUNTED) continue;
      kinds[row] = kind;
      people[kind] = (people[kind] ?? 0) + 1;
      if (hasFurther) this.countFurther(row, kind);
    }
  }

  /** Counts a row otherwise if its permit has ended. */
  lookAtPermit(row: number): void {
    const kind = this.kinds[row] ?? NOT_COUNTED;
    const then = this.facts.withPermit(row, kind, this.day, this.ended);
    if (then !== kind) this.put(row, then);
  }

  private countFurther(row: number, kind: number): void {
    const people = this.facts.further.get(row);
    if (people === undefined) return;
    this.further.set(row, { kind: unsure(kind), people });
    this.add(unsure(kind), people);
  }

  /** Counts a row as another kind. */
  put(row: number, kind: number): void {
    const before = this.kinds[row] ?? NOT_COUNTED;
    if (before !== NOT_COUNTED) this.add(before, -1);
    this.kinds[row] = kind;
    if (kind !== NOT_COUNTED) this.add(kind, 1);
  }

  /** Adds people to those of a kind. */
  add(kind: number, people: number): void {
    this.people[kind] = (this.people[kind] ?? 0) + people;
  }

  /** Counts rows with one IIN together. */
  mergeRows(iin: number, rows: readonly number[]): void {
    const merged = this.facts.merged(rows, (row) => this.kinds[row] ?? NOT_COUNTED);
    for (const { row, kind } of merged) this.put(row, kind);
    const column = this.facts.layout.columns.iin ?? this.facts.reader.numbers;
    const remarks = merged.flatMap(({ row, remark }): readonly Remark[] =>
      remark === null ? [] : [{ code: remark.code, row, column, values: { other: remark.other } }],
    );
    this.sameIin.set(iin, remarks);
  }
}

/** The number of people of each kind in some rows on a day, merging those with the same IIN. */
export function peopleOf({ facts, day, ended }: RosterOnDay, rows: readonly number[]): Uint32Array {
  const people = new Uint32Array(personKinds.length);
  const kinds = new Map(rows.map((row) => [row, facts.kindOn(row, day, ended)]));
  const add = (kind: number, more: number) => {
    if (kind !== NOT_COUNTED) people[kind] = (people[kind] ?? 0) + more;
  };
  for (const [row, kind] of kinds) {
    add(kind, 1);
    if (kind !== NOT_COUNTED) add(unsure(kind), facts.further.get(row) ?? 0);
  }
  const put = (row: number, kind: number) => {
    add(kinds.get(row) ?? NOT_COUNTED, -1);
    add(kind, 1);
    kinds.set(row, kind);
  };
  for (const same of facts.sameIin.values()) {
    const among = same.filter((row) => kinds.has(row));
    if (among.length < 2) continue;
    const alone = new Map(among.map((row) => [row, kinds.get(row) ?? NOT_COUNTED]));
    for (const { row, kind } of facts.merged(among, (each) => alone.get(each) ?? NOT_COUNTED)) put(row, kind);
  }
  for (const row of rows) put(row, facts.withPermit(row, kinds.get(row) ?? NOT_COUNTED, day, ended));
  return people;
}

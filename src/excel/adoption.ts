import type { Day } from "../law/day";
import type { FixValue } from "../roster/judgement/fix";
import type { Area } from "../sheet/area";
import type { SeenRecord } from "./edit-records";
import type { CellFix, Witness } from "./fix-cells";
import type { RecordColumn } from "./write-records";

/** Somebody to be added to a list. */
export type NewPerson = {
  /** What is known, by the columns of the sheet. */
  readonly cells: readonly { readonly column: number; readonly value: FixValue }[];
  /** The row of somebody who goes on in a further one: what is not in `cells` is copied from it, but no formulas. */
  readonly like: number | null;
};

/** Changes of a list that are made together or not at all, and the records of the plan that ask for them. */
export type AdoptionPart = {
  readonly records: readonly SeenRecord[];
  readonly fixes: readonly CellFix[];
  readonly people: readonly NewPerson[];
};

/** What a plan changes in a list of people. Rows and columns are those of the sheet, from 0. */
export type Adoption<Part extends AdoptionPart> = {
  readonly sheetId: string;
  /** The cells of the last person; people are added under them. */
  readonly last: Area & { readonly witnesses: readonly Witness[] };
  /** A column of running numbers, which go on where they are typed. */
  readonly numbers: number | null;
  /** Columns that the list lacks, behind its last one. */
  readonly headings: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly parts: readonly Part[];
  readonly plan: {
    readonly name: string;
    readonly columns: readonly RecordColumn[];
    /** The column in which the day is noted on which a record came into the list; made where there is none. */
    readonly done: RecordColumn;
    readonly day: Day;
  };
};

/**
 * What became of it. `left` parts were left alone: a cell, a person or a record of the plan is not what was seen any
 * more, or a formula gives what would be written over. "no_room": something stands where a column is to be added.
 */
export type AdoptionResult<Part extends AdoptionPart> =
  | {
      readonly written: true;
      readonly done: readonly Part[];
      readonly left: readonly { readonly part: Part; readonly why: "changed" | "calculated" }[];
      /** The rows of the list that were written, those added among them. */
      readonly rows: readonly number[];
      /** Rows or columns were put in, so that others stand elsewhere now. */
      readonly isMoved: boolean;
    }
  | { readonly written: false; readonly reason: "protected" | "gone" | "changed" | "no_room" };

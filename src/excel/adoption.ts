import type { Day } from "../law/day";
import type { FixValue } from "../roster/judgement/fix";
import type { Area } from "../sheet/area";
import type { SeenRecord } from "./edit-records";
import type { CellFix, GuardCell } from "./fix-cells";
import type { RecordColumn } from "./write-records";

/** A person to add to the roster. */
export type NewPerson = {
  /** Known values, by column of the sheet. */
  readonly cells: readonly { readonly column: number; readonly value: FixValue }[];
  /**
   * The row that this one continues: values not in `cells` are copied from it, except formulas. Null for somebody
   * new.
   */
  readonly like: number | null;
};

/** Changes of a roster that are made together or not at all, and the plan's records that ask for them. */
export type AdoptionPart = {
  readonly records: readonly SeenRecord[];
  readonly fixes: readonly CellFix[];
  readonly people: readonly NewPerson[];
};

/** What a plan changes in a roster. Rows and columns are zero-based positions on the sheet. */
export type Adoption<Part extends AdoptionPart> = {
  readonly sheetId: string;
  /** The last person's cells; people are added below. */
  readonly last: Area & { readonly guards: readonly GuardCell[] };
  /** A column of running numbers, continued if they are typed; null if there is none. */
  readonly numbers: number | null;
  /** Columns that the roster lacks, to be added after its last one. */
  readonly headings: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly parts: readonly Part[];
  readonly plan: {
    readonly name: string;
    readonly columns: readonly RecordColumn[];
    /** The column for the day on which a record was carried out; created if missing. */
    readonly done: RecordColumn;
    readonly day: Day;
  };
};

/**
 * Outcome. Parts in `left` were skipped: a cell, a person or a record of the plan has changed since it was read, or a
 * formula would be overwritten. "no_room": cells are in the way of a new column.
 */
export type AdoptionResult<Part extends AdoptionPart> =
  | {
      readonly written: true;
      readonly done: readonly Part[];
      readonly left: readonly { readonly part: Part; readonly why: "changed" | "calculated" }[];
      /** Rows of the roster that were written, including added ones. */
      readonly rows: readonly number[];
      /** True if rows or columns were inserted, so that others have moved. */
      readonly isMoved: boolean;
    }
  | { readonly written: false; readonly reason: "protected" | "gone" | "changed" | "no_room" };

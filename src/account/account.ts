import type { SourceId } from "../law/sources";

/** A cell of the workbook, zero-based. */
export type LinkTarget = { readonly sheet: string; readonly row: number; readonly column: number };

/**
 * A value in an account, never a formula. "words" are ours and may be capitalised; "text" is shown verbatim. A share of
 * 0.699 is shown as 69.9%, or as a bar.
 */
export type Value =
  | { readonly is: "words"; readonly text: string }
  | { readonly is: "text"; readonly text: string; readonly to?: LinkTarget }
  | { readonly is: "number"; readonly number: number }
  | { readonly is: "percent"; readonly share: number }
  | { readonly is: "day"; readonly day: number }
  | { readonly is: "bar"; readonly share: number };

/** Null is blank. */
export type Values = readonly (Value | null)[];

/** One element of an account. Renderers decide how it looks, not what it says. */
export type Row =
  | { readonly is: "sentence" | "subheading"; readonly text: string }
  /** A name with one value, or with one per column of a table. */
  | { readonly is: "fact"; readonly name: string; readonly values: Values }
  /** The headings of a table. */
  | { readonly is: "headings"; readonly texts: readonly string[] }
  /** Values side by side: a line of a table, or without headings. */
  | { readonly is: "line"; readonly values: Values }
  /** A statement with notes, as a line of a table, and its sources. */
  | {
      readonly is: "cited";
      readonly text: string;
      readonly notes: readonly (string | null)[];
      readonly sources: readonly SourceId[];
    }
  /** One of several options, with details. */
  | { readonly is: "item"; readonly text: string; readonly details: readonly string[] }
  | {
      readonly is: "finding";
      readonly text: string;
      readonly place: Value;
      /** What could be written into the cell. */
      readonly fix: string | null;
      readonly severity: string;
    };

/** A titled part of an account. Renderers skip it if it has no rows. */
export type Section = { readonly id: string; readonly title: string; readonly rows: readonly Row[] };

/** The cells of a list, and the position of the first one on its sheet. */
export type ListOnSheet = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly unknown[])[];
};

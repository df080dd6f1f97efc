import type { SourceId } from "../law/sources";

/** A cell of the workbook, zero-based. */
export type LinkTarget = { readonly sheet: string; readonly row: number; readonly column: number };

/**
 * What stands at one place of an account; nothing of it is ever a formula. Words are ours and may begin with a capital
 * or not; a text is shown letter for letter. A share of 0.699 shows 69.9%, or as a bar.
 */
export type Value =
  | { readonly is: "words"; readonly text: string }
  | { readonly is: "text"; readonly text: string; readonly to?: LinkTarget }
  | { readonly is: "number"; readonly number: number }
  | { readonly is: "percent"; readonly share: number }
  | { readonly is: "day"; readonly day: number }
  | { readonly is: "bar"; readonly share: number };

/** Null is a blank place. */
export type Values = readonly (Value | null)[];

/** One thing that an account says. Who renders it decides how it looks and not what it says. */
export type Row =
  | { readonly is: "sentence" | "subheading"; readonly text: string }
  /** A name with its value, or with one for each of several that stand side by side. */
  | { readonly is: "fact"; readonly name: string; readonly values: Values }
  /** The headings of a table; what stands side by side, as a line of a table or without headings. */
  | { readonly is: "headings"; readonly texts: readonly string[] }
  | { readonly is: "line"; readonly values: Values }
  /** A statement with what stands behind it, as a line of a table, and the pages that say so. */
  | {
      readonly is: "cited";
      readonly text: string;
      readonly notes: readonly (string | null)[];
      readonly sources: readonly SourceId[];
    }
  /** One of several things to choose from, with what there is to say of it. */
  | { readonly is: "item"; readonly text: string; readonly details: readonly string[] }
  | {
      readonly is: "finding";
      readonly text: string;
      readonly place: Value;
      /** What could be written there. */
      readonly fix: string | null;
      readonly severity: string;
    };

/** A part of an account under its title. Without rows it has nothing to say, and nobody shows it. */
export type Section = { readonly id: string; readonly title: string; readonly rows: readonly Row[] };

/** The cells of a list with the place of the first of them on its sheet. */
export type ListOnSheet = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly unknown[])[];
};

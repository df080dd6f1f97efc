import type { Cell, Cells } from "../../sheet/cell";
import type { Fit, HeadingMatch } from "./heading-matcher";
import type { HeadingOf } from "./match-headings";

/** Headings chosen by the user for fields, verbatim. */
export type Chosen<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** Zero-based columns in the given cells. */
export type ColumnsOf<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** The fields of one kind of table, and how to recognise them. `Missing`: codes for required columns it may lack. */
export type Schema<Field extends string, Missing extends string = never> = {
  /** The label with which a row of settings chooses a column, and the fields that can be chosen by name. */
  readonly choice?: { readonly label: RegExp; readonly fields: readonly Field[] };
  /** The field that a heading names best, or null. */
  readonly match: (heading: string) => HeadingMatch<Field> | null;
  /** Fields that may have several columns, all of which are read. */
  readonly several?: readonly Field[];
  /** Required fields: one of each requirement. */
  readonly required: readonly Requirement<Field, Missing>[];
  /** Whether headings that lack something are nevertheless those of such a table, so that the message says what is missing. */
  readonly isOwn: (matches: readonly HeadingOf<Field>[], row: readonly unknown[]) => boolean;
  /** Fields whose heading may be subdivided in the row below: "Гражданство" over "прежнее" and "нынешнее". */
  readonly divided: readonly Field[];
  /** Fields under whose heading a text alone in its row heads a section: "Служба приёма" under "ФИО". */
  readonly people?: readonly Field[];
  /** Dates whose headings may be under a group: "Дата" over "приёма" and "увольнения". */
  readonly days: readonly Field[];
  /**
   * Whether the row below complete headings may name more, as parts of the groups above. False if data, such as names of
   * people, could be taken for headings.
   */
  readonly isInParts: boolean;
  /** Fields of which two columns compete. */
  readonly rivals: Readonly<Partial<Record<Field, Rivalry>>>;
  /** Whether the best column for a field is doubtful because of other columns. */
  readonly isDoubtful?: (
    best: HeadingOf<Field>,
    matches: readonly HeadingOf<Field>[],
    headings: readonly unknown[],
  ) => boolean;
  /** What a heading stands for when the cells below it speak of something else; null where they do not. */
  readonly otherBelow?: (match: HeadingOf<Field>, cells: Cells, firstRow: number) => Field | null;
  /** The fields that an unknown heading hints at, likeliest first. */
  readonly hints: (heading: string, matches: readonly HeadingOf<Field>[]) => readonly Hint<Field>[];
  /** Whether the meaning of a heading is open because of the other headings. */
  readonly isOpenBeside?: (heading: string, headings: readonly unknown[]) => boolean;
  /** Fields of words: if the column has dates, a heading that names one is about something else, like "On site since". */
  readonly ofWords?: readonly Field[];
  /** Contents by which a required field is suspected under an unknown heading, for asking the user. */
  readonly asked?: Readonly<Partial<Record<Field, Asked>>>;
  /** The date implied by a heading under a group: "принят" under "Трудовой договор". */
  readonly dayInGroup?: (heading: string) => Field | null;
  /** The field of a column with row numbers 1, 2, 3, whatever its heading. */
  readonly numbering?: Field;
};

/** Fields of which one is required; messages ask for the first. */
type Requirement<Field extends string, Missing extends string> = {
  readonly of: readonly [Field, ...Field[]];
  readonly code: Missing | "no_heading";
};

/** When two columns that name the same field compete. */
export type Rivalry = {
  /** Two headings with the same fit compete, whatever the contents. */
  readonly ofEqualFit?: boolean;
  /** The meaning of a cell, "" if blank: columns compete if their meanings differ in some row. */
  readonly meaning?: (cell: Cell) => string;
  /** A blank next to a value counts as a difference, too. */
  readonly blankMatters?: boolean;
  /** Headings of papers yield, and compete only where a row has a meaning in one of the two columns alone. */
  readonly ofPaper?: (heading: string) => boolean;
  /** A heading that only hints at the field means something else if there is a better one. */
  readonly hintsYield?: boolean;
};

/** Whether a cell may be a value of the field; null if it is blank or neutral. */
type Holds = (cell: Cell) => boolean | null;

/** The contents of a suspected column, and a negative pattern for its heading. */
export type Asked = { readonly holds: Holds; readonly strangers: RegExp };

/** A field that a heading hints at, to be confirmed by the contents. */
export type Hint<Field extends string> = {
  readonly field: Field;
  readonly fit: Fit;
  readonly holds: Holds;
  /** One such cell is enough; otherwise most must be. */
  readonly isOneEnough?: boolean;
  /** The field if the column holds only a few short words. */
  readonly ofFewWords?: Field;
};

/** The structure of a table within the given cells. */
export type Table<Field extends string> = {
  readonly kind: "layout";
  /** The lower of two heading rows. */
  readonly headerRow: number;
  /** The heading of each column, from one row or two. */
  readonly headings: readonly unknown[];
  readonly columns: ColumnsOf<Field>;
  /** Every column whose heading was understood. */
  readonly matches: readonly HeadingOf<Field>[];
  /** Contents were examined to find a column, so an edit may change which column it is. */
  readonly isToldByContent: boolean;
};

/** Why cells cannot be read as a table, with the headings that were understood. */
export type Unreadable<Field extends string, Missing extends string = never> = {
  readonly kind: "unreadable";
  readonly code: Missing | "no_heading" | "columns_compete" | "chosen_heading_missing";
  /** The row in question, zero-based. */
  readonly row: number | null;
  /** Headings verbatim: those that compete, those that were understood, or the one that is missing. */
  readonly headings: readonly string[];
  /** Headings that were not understood, one of which may be the missing column. */
  readonly notRead?: readonly string[];
  /** Those of them whose contents suggest that they are the missing column. */
  readonly perhaps?: readonly string[];
  /** The field whose column is missing, if choosing a column would help. */
  readonly field?: Field;
};

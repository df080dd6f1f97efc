import type { Cell } from "../../sheet/cell";
import type { Fit, HeadingMatch } from "./heading-matcher";
import type { HeadingOf } from "./match-headings";

/** Headings chosen by the user for fields, as they stand in the sheet. */
export type Chosen<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** The columns of a table, from 0 in the cells handed over. */
export type ColumnsOf<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** What the columns of one kind of table can hold, and by what they are told. `Missing` names what it may lack. */
export type Schema<Field extends string, Missing extends string = never> = {
  /** How a row of the employer's settings chooses a column: its label, and what fields can be called by their own names. */
  readonly choice?: { readonly label: RegExp; readonly fields: readonly Field[] };
  /** The field that a heading names best, or null. */
  readonly match: (heading: string) => HeadingMatch<Field> | null;
  /** Fields of which a sheet may well have several columns, which are all read. */
  readonly several?: readonly Field[];
  /** What headings have to name: one field of every line. */
  readonly required: readonly Requirement<Field, Missing>[];
  /** Says whether headings that lack something are those of such a table all the same, so that it is said what. */
  readonly isOwn: (matches: readonly HeadingOf<Field>[], row: readonly unknown[]) => boolean;
  /** Fields whose heading may be divided in the row below: "Гражданство" over "прежнее" and "нынешнее". */
  readonly divided: readonly Field[];
  /** Days whose headings may stand under those of groups: "Дата" over "приёма" and "увольнения". */
  readonly days: readonly Field[];
  /**
   * Says whether a cell below the headings may stand beside parts of them: the row below complete headings may name more
   * of them. Null where the cells of that row may read as headings and be data, as the names of people do.
   */
  readonly besideParts: ((cell: Cell) => boolean) | null;
  /** Fields of which two columns cannot both be right. */
  readonly rivals: Readonly<Partial<Record<Field, Rivalry>>>;
  /** A column whose heading tells nothing against what another says of itself. */
  readonly isDoubtful?: (
    best: HeadingOf<Field>,
    matches: readonly HeadingOf<Field>[],
    headings: readonly unknown[],
  ) => boolean;
  /** What a heading that is no known name hints at, the likeliest first. */
  readonly hints: (heading: string, matches: readonly HeadingOf<Field>[]) => readonly Hint<Field>[];
  /** Says whether nobody can tell what a heading means beside the others, whatever it means alone. */
  readonly isOpenBeside?: (heading: string, headings: readonly unknown[]) => boolean;
  /** Fields of words: over days a heading that holds the name of one is about something else, as "On site since" is. */
  readonly ofWords?: readonly Field[];
  /** What a field that is needed is told by below a heading that says nothing of it, so that it can be asked about. */
  readonly asked?: Readonly<Partial<Record<Field, Asked>>>;
  /** The day that a heading under that of a group speaks of without naming it: "принят" under "Трудовой договор". */
  readonly dayInGroup?: (heading: string) => Field | null;
  /** The field of a column in which the lines are numbered 1, 2, 3, whatever its heading. */
  readonly numbering?: Field;
};

/** Fields of which one is needed. The first is the one that is asked for. */
type Requirement<Field extends string, Missing extends string> = {
  readonly of: readonly [Field, ...Field[]];
  readonly code: Missing | "no_heading";
};

/** When two columns that name the same field compete. */
export type Rivalry = {
  /** Two headings that fit equally well compete, whatever stands below. */
  readonly ofEqualFit?: boolean;
  /** What a cell says, "" for nothing: columns compete where a row says one thing in the one and another in the other. */
  readonly meaning?: (cell: Cell) => string;
  /** Nothing beside something is something else, too. */
  readonly blankMatters?: boolean;
  /** A heading that only hints at the field is that of something else beside a better one. */
  readonly hintsYield?: boolean;
};

/** Says whether a cell holds what a field does; null where it is as good as blank. */
type Holds = (cell: Cell) => boolean | null;

/** What a column that no heading names would hold, and what in a heading makes it something else. */
export type Asked = { readonly holds: Holds; readonly strangers: RegExp };

/** What a column may hold by its heading, to be looked for below it. */
export type Hint<Field extends string> = {
  readonly field: Field;
  readonly fit: Fit;
  readonly holds: Holds;
  /** One such cell is enough; else most have to be. */
  readonly isOneEnough?: boolean;
  /** What the column is where it holds nothing but a few short words. */
  readonly ofFewWords?: Field;
};

/** Where a table stands in a rectangle of cells. */
export type Table<Field extends string> = {
  readonly kind: "layout";
  /** The lower of two heading rows. */
  readonly headerRow: number;
  /** What stands over each column, in one row or in two. */
  readonly headings: readonly unknown[];
  readonly columns: ColumnsOf<Field>;
  /** Every column whose heading was understood. */
  readonly matches: readonly HeadingOf<Field>[];
  /** Some column was looked for by what stands in it, so an edit may change which column it is. */
  readonly isToldByContent: boolean;
};

/** Why cells cannot be read as a table, with the headings that were understood. */
export type Unreadable<Field extends string, Missing extends string = never> = {
  readonly kind: "unreadable";
  readonly code: Missing | "no_heading" | "columns_compete" | "chosen_heading_missing";
  /** The row in question, from 0. */
  readonly row: number | null;
  /** Headings as they stand: those that compete, those that were understood, or the one that is missing. */
  readonly headings: readonly string[];
  /** Headings of the row that were not understood, where one of them may be the column that is missing. */
  readonly notRead?: readonly string[];
  /** Those of them under which something stands by which they may be the column that is wanted. */
  readonly perhaps?: readonly string[];
  /** The field whose column is wanted, where a choice of column would help. */
  readonly field?: Field;
};

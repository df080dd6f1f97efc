import type { FormulaGroup } from "./formula-groups";
import type { Language } from "./language";

/** The parts of a formula's help pages that the pane shows. */
export type FormulaCard = {
  readonly id: string;
  readonly group: FormulaGroup;
  /** "=KZ.QUOTA_OK(roster, [as_of], [employer])". */
  readonly syntax: string;
  /** An example that needs no cells; null if there is none. */
  readonly example: string | null;
  readonly texts: Readonly<Record<Language, FormulaTexts>>;
};

export type FormulaTexts = {
  readonly title: string;
  /** Its answer, in a sentence. */
  readonly answer: string;
  /** The address of the help page, relative to the pane. */
  readonly help: string;
};

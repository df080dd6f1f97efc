import type { Language } from "./language";

/** What the help pages of a formula say about it, as far as the pane shows it. */
export type FormulaCard = {
  readonly id: string;
  /** How it is written: "=KZ.QUOTA_OK(roster, [as_of], [employer])". */
  readonly syntax: string;
  /** An example that stands on its own; null where every example needs cells. */
  readonly example: string | null;
  readonly texts: Readonly<Record<Language, FormulaTexts>>;
};

export type FormulaTexts = {
  readonly title: string;
  /** What it answers, in a sentence. */
  readonly answer: string;
  /** The help page, from where the pane stands. */
  readonly help: string;
};

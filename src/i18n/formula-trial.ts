export type TrialValue = string | number | boolean | null;

/** An example of a formula's help page that can be tried on a sheet. */
export type FormulaTrial = {
  readonly id: string;
  /** As the page writes it, over the cells of the page's own sheet. */
  readonly formula: string;
  /** The cells it reads, from A1 on. */
  readonly cells: readonly (readonly TrialValue[])[];
  /** What it answers, downwards; null where the page promises a sentence, which changes with the language. */
  readonly expected: readonly TrialValue[] | null;
};

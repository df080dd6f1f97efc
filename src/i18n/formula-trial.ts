export type TrialValue = string | number | boolean | null;

/** An example of a formula's help page that can be tried on a sheet. */
export type FormulaTrial = {
  readonly id: string;
  /** As on the page, with references to `cells`. */
  readonly formula: string;
  /** The cells it reads, starting at A1. */
  readonly cells: readonly (readonly TrialValue[])[];
  /** The expected answer, from top to bottom; null if it is a sentence, which depends on the language. */
  readonly expected: readonly TrialValue[] | null;
};

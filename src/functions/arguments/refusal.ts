/** Why a formula does not answer: unusable input (#VALUE!), or no answer (#N/A). */
export type RefusalKind = "bad_input" | "no_answer";

/** Thrown inside a formula with the sentence that the cell shows. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    sentence: string,
  ) {
    super(sentence);
  }
}

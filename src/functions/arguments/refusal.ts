/** Why a formula does not answer: the input cannot be used, or there is no answer to it. */
export type RefusalKind = "bad_input" | "no_answer";

/** Thrown inside a formula with the sentence the cell shows. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    sentence: string,
  ) {
    super(sentence);
  }
}

import { askedBy, type Asker } from "../../functions/host/answer";
import { refusalIn } from "../../functions/host/cell-error";
import { formulaCode } from "./formula-code";
import type { CallRead } from "./read-call";

/** The result of a call. */
export type CallOutcome =
  | { readonly kind: "answer"; readonly value: unknown }
  /** "bad_input" is #VALUE!, "no_answer" is #N/A. */
  | { readonly kind: "error"; readonly why: "bad_input" | "no_answer"; readonly sentence: string };

/**
 * Runs the formula's own code on its arguments, in the asker's language; null if the build does not include that code.
 */
export function runCall({ card, given }: Pick<CallRead, "card" | "given">, asker: Asker): CallOutcome | null {
  return runFormula(
    card.id,
    given.map(({ value }) => value),
    asker,
  );
}

/** Runs a formula by its id. */
export function runFormula(id: string, given: readonly unknown[], asker: Asker): CallOutcome | null {
  const code = formulaCode[id];
  if (!code) return null;
  try {
    return { kind: "answer", value: askedBy(asker, () => code(...given)) };
  } catch (problem) {
    return errorOf(problem);
  }
}

/** The value of one cell of a spilled result; a single value fills all of them. */
export function elementOf(outcome: CallOutcome, row: number, column: number): CallOutcome {
  if (outcome.kind === "error" || !Array.isArray(outcome.value)) return outcome;
  const rows = outcome.value as readonly unknown[];
  const cells = rows[row];
  const value = Array.isArray(cells) ? (cells as readonly unknown[])[column] : undefined;
  return value instanceof Error ? errorOf(value) : { kind: "answer", value };
}

function errorOf(problem: unknown): CallOutcome {
  const { kind: why, message: sentence } = refusalIn(problem);
  return { kind: "error", why, sentence };
}

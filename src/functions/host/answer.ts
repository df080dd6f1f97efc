import { answers, type SayAnswer } from "../../i18n/answers";
import { cellTexts, type SayInCell } from "../../i18n/cells";
import type { Language } from "../../i18n/language";
import { speaker } from "../../i18n/speaker";
import type { Day } from "../../law/day";
import { Refusal } from "../arguments/refusal";
import { cellError } from "./cell-error";
import { displayLanguage } from "./display-language";
import { today } from "./today";

/** What a formula needs from the host while it answers: the day it is, and a voice in the reader's language. */
export type Asked = {
  readonly today: Day;
  readonly language: Language;
  /** Speaks about verdicts and findings. */
  readonly say: SayAnswer;
  /** Speaks about what the formula was given. */
  readonly tell: SayInCell;
  /** Names what stands in tables and on cards. */
  readonly name: SayInCell;
};

/** Who asks a formula where that is not Excel: the pane, whose user may have chosen another language. */
export type Asker = Pick<Asked, "today" | "language">;

let asker: Asker | null = null;

/** Runs formulas for somebody else than Excel, until `run` returns. */
export function askedBy<T>(who: Asker, run: () => T): T {
  const before = asker;
  asker = who;
  try {
    return run();
  } finally {
    asker = before;
  }
}

/** What a formula is given when this one asks. */
export function askedAs({ today: day, language }: Asker): Asked {
  return {
    today: day,
    language,
    say: speaker(answers, language),
    tell: speaker(cellTexts, language),
    name: speaker(cellTexts, language),
  };
}

/**
 * Runs a formula. Whatever goes wrong inside leaves as one of the two errors Excel can show a sentence with.
 */
export function answer<T>(formula: (asked: Asked) => T): T {
  const asked = askedNow();
  try {
    return formula(asked);
  } catch (problem) {
    throw cellError(asRefusal(problem, asked));
  }
}

/** The error of one element of a spilled answer, which stands in its own cell and leaves the others alone. */
export function elementError(problem: unknown, asked: Asked): CustomFunctions.Error {
  return cellError(asRefusal(problem, asked));
}

function askedNow(): Asked {
  return askedAs(asker ?? { today: today(), language: displayLanguage() });
}

function asRefusal(problem: unknown, { tell }: Asked): Refusal {
  return problem instanceof Refusal ? problem : new Refusal("bad_input", tell("unexpected"));
}

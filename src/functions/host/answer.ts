import { answers, type SayAnswer } from "../../i18n/answers";
import { cellTexts, type SayInCell } from "../../i18n/cells";
import type { Language } from "../../i18n/language";
import { speaker } from "../../i18n/speaker";
import type { Day } from "../../law/day";
import { Refusal } from "../arguments/refusal";
import { cellError } from "./cell-error";
import { displayLanguage } from "./display-language";
import { today } from "./today";

/** What a formula needs from its host: the current day, and texts in the reader's language. */
export type Asked = {
  readonly today: Day;
  readonly language: Language;
  /** Sentences about verdicts and findings. */
  readonly say: SayAnswer;
  /** Sentences about the arguments. */
  readonly tell: SayInCell;
  /** Names used in tables and on cards. */
  readonly name: SayInCell;
};

/** A caller other than Excel: the pane, whose user may have chosen another language. */
export type Asker = Pick<Asked, "today" | "language">;

let asker: Asker | null = null;

/** Runs formulas on behalf of another caller than Excel, until `run` returns. */
export function askedBy<T>(who: Asker, run: () => T): T {
  const before = asker;
  asker = who;
  try {
    return run();
  } finally {
    asker = before;
  }
}

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
 * Runs a formula. Anything thrown inside becomes one of the two errors on which Excel can show a sentence.
 */
export function answer<T>(formula: (asked: Asked) => T): T {
  const asked = askedNow();
  try {
    return formula(asked);
  } catch (problem) {
    throw cellError(asRefusal(problem, asked));
  }
}

/** The error of one element of a spilled answer, for its cell alone. */
export function elementError(problem: unknown, asked: Asked): CustomFunctions.Error {
  return cellError(asRefusal(problem, asked));
}

function askedNow(): Asked {
  return askedAs(asker ?? { today: today(), language: displayLanguage() });
}

function asRefusal(problem: unknown, { tell }: Asked): Refusal {
  return problem instanceof Refusal ? problem : new Refusal("bad_input", tell("unexpected"));
}

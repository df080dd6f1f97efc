import type { Day } from "../../law/day";
import type { Answer, Question, Snapshot } from "./answer";
import type { Engine } from "../screens/check/engine";
import { IDLE, type Phase } from "./phase";
import type { Target } from "./target";

/** What is asked and what is answered, as it stands at one moment. */
export type SessionState = {
  /** What the answer rests on; null before the first answer. What is read later shows only with its own answer. */
  readonly reading: Snapshot | null;
  /** What answers and shows answers; null before the first answer. */
  readonly engine: Engine | null;
  readonly question: Question;
  /** The answer to the question, or while that is being worked out, to the one before. */
  readonly answer: Answer | null;
  readonly phase: Phase;
  /** The workbook was edited after it was read, and the answer does not know of it. */
  readonly isStale: boolean;
  /** Some of these edits cannot be followed, so that only a check by its user helps. */
  readonly isBehind: boolean;
  /** What the reading is of. */
  readonly target: Target;
  /** How many answers came after rows had changed places: what stands at cells of the sheet belongs elsewhere then. */
  readonly sortings: number;
};

/** Before the first check. */
export function beforeFirst(today: Day): SessionState {
  return {
    reading: null,
    engine: null,
    question: { day: today, smallBusiness: null },
    answer: null,
    phase: IDLE,
    isStale: false,
    isBehind: false,
    target: { kind: "front" },
    sortings: 0,
  };
}

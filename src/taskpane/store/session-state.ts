import type { Day } from "../../law/day";
import type { Answer, Question, Snapshot } from "./answer";
import type { Field } from "../../roster/table/fields";
import type { Told } from "./live-answer";
import { IDLE } from "./phase";
import type { Target } from "./target";
import type { KeptChoices } from "./written-choice";

/** What is asked and what is answered, as it stands at one moment. */
export type SessionState = Told & {
  /** What the answer rests on; null before the first answer. What is read later shows only with its own answer. */
  readonly reading: Snapshot | null;
  /** What judges and shows an answer is loaded. */
  readonly isLoaded: boolean;
  readonly question: Question;
  /** The answer to the question, or while that is being worked out, to the one before. */
  readonly answer: Answer | null;
  /** The columns that were chosen here. */
  readonly columns: KeptChoices<Field>;
  /** What the reading is of. */
  readonly target: Target;
  /** How many answers came after rows had changed places: what stands at cells of the sheet belongs elsewhere then. */
  readonly sortings: number;
  /** How many answers came because their user asked for a check, and not after edits. */
  readonly presses: number;
};

/** Before the first check. */
export function beforeFirst(today: Day): SessionState {
  return {
    reading: null,
    isLoaded: false,
    question: { day: today, smallBusiness: null },
    answer: null,
    columns: { unwritten: {}, notWritten: null },
    phase: IDLE,
    isStale: false,
    isBehind: false,
    target: { kind: "front" },
    sortings: 0,
    presses: 0,
  };
}

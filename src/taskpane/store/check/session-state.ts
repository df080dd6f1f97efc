import type { Day } from "../../../law/day";
import type { Answer, Question, Snapshot } from "./answer";
import type { Field } from "../../../roster/table/fields";
import type { AnswerStatus } from "../live-answer";
import { IDLE } from "../phase";
import type { Target } from "./targets";
import type { KeptChoices } from "../tables/written-choice";

/** Question and answer at one moment. */
export type SessionState = AnswerStatus & {
  /** Snapshot behind the answer; null before the first one. A newer snapshot appears only with its own answer. */
  readonly reading: Snapshot | null;
  /** The engine is loaded. */
  readonly isLoaded: boolean;
  readonly question: Question;
  /** The answer to the question, or to the previous one while computing. */
  readonly answer: Answer | null;
  /** Columns chosen in the pane. */
  readonly columns: KeptChoices<Field>;
  /** The target that was read. */
  readonly target: Target;
  /** Number of answers after rows were sorted: state tied to cells of the sheet is then invalid. */
  readonly sortings: number;
  /** Number of answers to checks started by the user, as opposed to edits. */
  readonly presses: number;
};

export function initialState(today: Day): SessionState {
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

/** The check of the open sheet as an observable, for answers derived from it. */
export type CheckSource = {
  readonly snapshot: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
};

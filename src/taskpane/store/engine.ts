import { answerAfterEdits, answerInSteps } from "./answer";
import { effectsOf } from "./edits";

/** What judges a roster: nothing of it is needed before the first check. */
export const engine = { answerInSteps, answerAfterEdits, effectsOf };

export type Engine = typeof engine;

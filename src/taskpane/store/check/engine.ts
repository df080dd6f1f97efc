import { answerAfterEdits, answerInSteps } from "./answer";
import { effectsOf } from "./edits";

/** The code that judges a roster; not needed before the first check. */
export const engine = { answerInSteps, answerAfterEdits, effectsOf };

export type Engine = typeof engine;

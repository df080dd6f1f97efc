import { BarVerdict } from "./bar-verdict";
import { answerAfterEdits, answerInSteps } from "../../store/answer";
import { effectsOf } from "../../store/edits";
import { Findings } from "../../findings/findings";
import { Reasons } from "./reasons";
import { VerdictCard } from "./verdict-card";

/** What judges a roster and what shows the judgement: nothing of it is needed before the first check. */
export const engine = {
  answerInSteps,
  answerAfterEdits,
  effectsOf,
  BarVerdict,
  VerdictCard,
  Reasons,
  Findings,
};

export type Engine = typeof engine;

import { en } from "./answers/en";
import { kk } from "./answers/kk";
import { ru } from "./answers/ru";
import type { Catalogues, Say } from "./speaker";

export type AnswerKey = keyof typeof en;

export type Answers = Readonly<Record<AnswerKey, string>>;

/** Speaks about verdicts and findings. */
export type SayAnswer = Say<AnswerKey>;

/** What cells, pane, terminal and reports say about verdicts and findings. */
export const answers: Catalogues<AnswerKey> = { en, ru, kk };

import { en } from "./answers/en";
import { kk } from "./answers/kk";
import { ru } from "./answers/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type AnswerKey = keyof typeof en;

/** Speaks about verdicts and findings. */
export type SayAnswer = Say<typeof answers>;

/** What cells, pane, terminal and reports say about verdicts and findings. */
export const answers = catalogue(en, ru, kk);

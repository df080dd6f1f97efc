import { en } from "./answers/en";
import { kk } from "./answers/kk";
import { ru } from "./answers/ru";
import { catalogue, together } from "./catalogue";
import { listTexts, type ListKey } from "./lists";
import type { Say } from "./speaker";

export type AnswerKey = keyof typeof en | ListKey;

/** Speaks about verdicts and findings. */
export type SayAnswer = Say<typeof answers>;

/** What cells, pane, terminal and reports say about verdicts and findings. */
export const answers = together(catalogue(en, ru, kk), listTexts);

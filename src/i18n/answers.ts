import { en } from "./answers/en";
import { kk } from "./answers/kk";
import { ru } from "./answers/ru";
import { catalogue, together } from "./catalogue";
import { listTexts, type ListKey } from "./lists";
import type { Say } from "./speaker";

export type AnswerKey = keyof typeof en | ListKey;

/** Sentences about verdicts and findings. */
export type SayAnswer = Say<typeof answers>;

/** Texts about verdicts and findings, shared by cells, pane, terminal and reports. */
export const answers = together(catalogue(en, ru, kk), listTexts);

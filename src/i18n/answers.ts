import { en } from "./answers/en";
import { kk } from "./answers/kk";
import { ru } from "./answers/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type AnswerKey = keyof typeof en;

/** Sentences about verdicts, findings, and lists and plans that cannot be read. */
export type SayAnswer = Say<typeof answers>;

/** Texts that formulas, pane, terminal and reports share. */
export const answers = catalogue(en, ru, kk);

import { answers, type AnswerKey } from "./answers";
import { en } from "./rules/en";
import { kk } from "./rules/kk";
import { ru } from "./rules/ru";
import { catalogue, together } from "./catalogue";
import type { Say } from "./speaker";

export type RulesKey = keyof typeof en | AnswerKey;

export type SayRules = Say<typeof rulesTexts>;

/** The rules in words, and the settings of an employer that decide how they are read. A separate catalogue because the pane needs it only later. */
export const rulesTexts = together(catalogue(en, ru, kk), answers);

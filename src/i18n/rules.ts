import { answers, type AnswerKey } from "./answers";
import { en } from "./rules/en";
import { kk } from "./rules/kk";
import { ru } from "./rules/ru";
import { catalogue, together } from "./catalogue";
import type { Say } from "./speaker";

type OwnKey = keyof typeof en;

export type RulesKey = OwnKey | AnswerKey;

export type SayRules = Say<typeof rulesTexts>;

/**
 * The rules in words, and what the pane says about them. Apart, since the pane needs it only later. A rule that is tested
 * on a roster has its words among the answers, which cells have too.
 */
export const rulesTexts = together(catalogue(en, ru, kk), answers);

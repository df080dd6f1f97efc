import { en } from "./rules/en";
import { kk } from "./rules/kk";
import { ru } from "./rules/ru";
import type { Catalogues, Say } from "./speaker";

export type RulesKey = keyof typeof en;

export type RulesTexts = Readonly<Record<RulesKey, string>>;

export type SayRules = Say<RulesKey>;

/** The rules in words, and what the pane says about them. Apart, since the pane needs it only later. */
export const rulesTexts: Catalogues<RulesKey> = { en, ru, kk };

import { catalogue } from "./catalogue";
import { en } from "./findings/en";
import { kk } from "./findings/kk";
import { ru } from "./findings/ru";
import type { PlainKeyOf } from "./message-values";
import type { Say } from "./speaker";

/** The key of a text without values. */
export type FindingsKey = PlainKeyOf<typeof findingsTexts>;

/** Texts about fixing, ignoring and keeping. */
export type SayFindings = Say<typeof findingsTexts>;

/** Texts around the list of findings. A separate catalogue because there is no list before the first check. */
export const findingsTexts = catalogue(en, ru, kk);

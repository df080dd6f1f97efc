import { catalogue } from "./catalogue";
import { en } from "./findings/en";
import { kk } from "./findings/kk";
import { ru } from "./findings/ru";
import type { PlainKeyOf } from "./message-values";
import type { Say } from "./speaker";

/** A sentence that needs nothing filled in. */
export type FindingsKey = PlainKeyOf<typeof findingsTexts>;

/** Speaks about mending, ignoring and keeping. */
export type SayFindings = Say<typeof findingsTexts>;

/** What is said around the list of findings. Apart, since there is no list before the first check. */
export const findingsTexts = catalogue(en, ru, kk);

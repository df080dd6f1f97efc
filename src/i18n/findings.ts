import { en } from "./findings/en";
import { kk } from "./findings/kk";
import { ru } from "./findings/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type SayFindings = Say<typeof findingsTexts>;

/** What the list of findings says about mending and ignoring. Apart, since there is no list before the first check. */
export const findingsTexts = catalogue(en, ru, kk);

import { catalogue, together } from "./catalogue";
import { en } from "./check/en";
import { kk } from "./check/kk";
import { ru } from "./check/ru";
import { answers } from "./answers";
import type { Say } from "./speaker";

/** Sentences about a check, short and long. */
export type SayCheck = Say<typeof checkTexts>;

/** Texts about a check for pane, terminal and reports: what was read, who was counted, and short forms of answers. */
export const checkTexts = together(catalogue(en, ru, kk), answers);

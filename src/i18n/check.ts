import { catalogue, together } from "./catalogue";
import { en } from "./check/en";
import { kk } from "./check/kk";
import { ru } from "./check/ru";
import { answers } from "./answers";
import type { Say } from "./speaker";

/** Sentences about a check, short and long. */
export type SayCheck = Say<typeof checkTexts>;

/** Texts about a check for pane, terminal and reports: those of cells too, short forms, and who was counted. */
export const checkTexts = together(catalogue(en, ru, kk), answers);

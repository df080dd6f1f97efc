import { catalogue, together } from "./catalogue";
import { en } from "./check/en";
import { kk } from "./check/kk";
import { ru } from "./check/ru";
import { answers } from "./answers";
import type { Say } from "./speaker";

/** Speaks about verdicts and findings, at a glance and at length. */
export type SayCheck = Say<typeof checkTexts>;

/** What pane, terminal and reports say of a check: what cells say too, what is said at a glance, and who was counted. */
export const checkTexts = together(catalogue(en, ru, kk), answers);

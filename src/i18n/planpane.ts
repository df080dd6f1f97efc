import { catalogue } from "./catalogue";
import { en } from "./planpane/en";
import { kk } from "./planpane/kk";
import { ru } from "./planpane/ru";
import type { Say } from "./speaker";

/** Speaks about the screen that looks ahead, and about the rows of a plan on it. */
export type SayPlanPane = Say<typeof planPaneTexts>;

/**
 * The screen that looks ahead, where a plan is edited and written into the list of people. What is said of a forecast,
 * a plan or a way back has texts of its own.
 */
export const planPaneTexts = catalogue(en, ru, kk);

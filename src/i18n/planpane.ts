import { catalogue } from "./catalogue";
import { en } from "./planpane/en";
import { kk } from "./planpane/kk";
import { ru } from "./planpane/ru";
import type { Say } from "./speaker";

/** Texts of the Plan screen, including the rows of a plan. */
export type SayPlanPane = Say<typeof planPaneTexts>;

/**
 * Texts of the Plan screen, where a plan is edited and written into the roster. Sentences about forecasts, plans and
 * remedies are in `planTexts`.
 */
export const planPaneTexts = catalogue(en, ru, kk);

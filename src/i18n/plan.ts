import { answers } from "./answers";
import { catalogue, together } from "./catalogue";
import { en } from "./plan/en";
import { kk } from "./plan/kk";
import { ru } from "./plan/ru";
import type { Say } from "./speaker";

/** Texts about forecasts, plans, remedies, and several employers, and on the screen of them. */
export type SayPlan = Say<typeof planTexts>;

/** Texts about future days and the rows of a plan for pane, terminal and reports. A separate catalogue because a check does not need them. */
export const planTexts = together(catalogue(en, ru, kk), answers);

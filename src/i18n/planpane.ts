import { catalogue } from "./catalogue";
import type { Say } from "./speaker";
import { en } from "./planpane/en";
import { kk } from "./planpane/kk";
import { ru } from "./planpane/ru";

export type PlanPaneKey = keyof typeof en;

export type SayPlanPane = Say<PlanPaneKey>;

/** The screen that looks ahead. What is said of a forecast, a plan or a way back has texts of its own. */
export const planPaneTexts = catalogue(en, ru, kk);

import { type AskedKey, askedTexts } from "./asked";
import { en } from "./plan/en";
import { kk } from "./plan/kk";
import { ru } from "./plan/ru";
import { type PlanListKey, planListTexts } from "./planlist";
import { catalogue, together } from "./catalogue";
import type { Say } from "./speaker";

export type PlanKey = keyof typeof en | PlanListKey | AskedKey;

/** Speaks about what is to come: the forecast, plans, ways back, several employers. */
export type SayPlan = Say<PlanKey>;

/** What pane, terminal and reports say about days to come. Apart, since a check of today needs none of it. */
export const planTexts = together(together(catalogue(en, ru, kk), planListTexts), askedTexts);

import { catalogue, together } from "./catalogue";
import { en } from "./plan/en";
import { kk } from "./plan/kk";
import { ru } from "./plan/ru";
import { listTexts } from "./lists";
import type { Say } from "./speaker";

/** Speaks about what is to come: the forecast, plans, ways back, several employers. */
export type SayPlan = Say<typeof planTexts>;

/** What pane, terminal and reports say about days to come. Apart, since a check of today needs none of it. */
export const planTexts = together(catalogue(en, ru, kk), listTexts);

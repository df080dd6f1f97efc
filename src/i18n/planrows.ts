import { en } from "./planrows/en";
import { kk } from "./planrows/kk";
import { ru } from "./planrows/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

/** Speaks about the rows of a plan in the pane: editing them, ways back put among them, writing them into the list. */
export type SayPlanRows = Say<typeof planRowsTexts>;

/** What is said where a plan is edited and written into the list of people. */
export const planRowsTexts = catalogue(en, ru, kk);

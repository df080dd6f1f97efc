import { en } from "./planlist/en";
import { kk } from "./planlist/kk";
import { ru } from "./planlist/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

/** Speaks about the rows of a plan. */
export type SayPlanList = Say<typeof planListTexts>;

/**
 * What cells, pane and terminal say of the rows of a plan, or of a range that is none. Apart, since cells say no more
 * of plans.
 */
export const planListTexts = catalogue(en, ru, kk);

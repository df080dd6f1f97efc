import { catalogue } from "./catalogue";
import { en } from "./columns/en";
import { kk } from "./columns/kk";
import { ru } from "./columns/ru";
import type { Say } from "./speaker";

/** Texts about columns, positions with their categories, and totals in the sheet. */
export type SayColumns = Say<typeof columnsTexts>;

/** Texts about what was read in a list, for pane, report and terminal but not cells. */
export const columnsTexts = catalogue(en, ru, kk);

import { catalogue } from "./catalogue";
import { en } from "./columns/en";
import { kk } from "./columns/kk";
import { ru } from "./columns/ru";
import type { Say } from "./speaker";

/** Speaks about columns, positions with their categories, and totals written into the sheet. */
export type SayColumns = Say<typeof columnsTexts>;

/** What pane, report and terminal say of what was read in a list; cells never do. */
export const columnsTexts = catalogue(en, ru, kk);

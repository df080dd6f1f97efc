import { catalogue, together } from "./catalogue";
import { en } from "./cells/en";
import { kk } from "./cells/kk";
import { ru } from "./cells/ru";
import { listTexts } from "./lists";
import type { Say } from "./speaker";

export type CellKey = keyof typeof en;

/** Speaks about what a formula was given, and says the words of the tables that formulas give. */
export type SayInCell = Say<typeof cellTexts>;

/** What formulas give, and what one says when it cannot answer. */
export const cellTexts = together(catalogue(en, ru, kk), listTexts);

import { catalogue } from "./catalogue";
import { en } from "./cells/en";
import { kk } from "./cells/kk";
import { ru } from "./cells/ru";
import type { Say } from "./speaker";

export type CellKey = keyof typeof en;

/** Texts about a formula's arguments, and the words in its tables. */
export type SayInCell = Say<typeof cellTexts>;

/** The words of formula results, and the refusals. */
export const cellTexts = catalogue(en, ru, kk);

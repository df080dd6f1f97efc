import { catalogue } from "./catalogue";
import { en } from "./functions/en";
import { kk } from "./functions/kk";
import { ru } from "./functions/ru";
import type { Say } from "./speaker";

export type FunctionsKey = keyof typeof en;

/** Texts about formulas: the list, the formula in a cell, replacing by values, and trying. */
export type SayFunctions = Say<typeof functionsTexts>;

/** Texts around the formulas; each formula is described by its help page. */
export const functionsTexts = catalogue(en, ru, kk);

import { catalogue } from "./catalogue";
import { en } from "./functions/en";
import { kk } from "./functions/kk";
import { ru } from "./functions/ru";
import type { Say } from "./speaker";

export type FunctionsKey = keyof typeof en;

/** Speaks about formulas: their list, one in a cell, their freezing and their trial. */
export type SayFunctions = Say<typeof functionsTexts>;

/** The words around the formulas; what each of them answers is told by its help page. */
export const functionsTexts = catalogue(en, ru, kk);

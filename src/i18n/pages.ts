import { catalogue } from "./catalogue";
import { en } from "./pages/en";
import { kk } from "./pages/kk";
import { ru } from "./pages/ru";

export type PageKey = keyof typeof en;

/** Texts of the pages outside Excel: the workbench, and the help on formulas. */
export const pageTexts = catalogue(en, ru, kk);

import { catalogue } from "./catalogue";
import { en } from "./pages/en";
import { kk } from "./pages/kk";
import { ru } from "./pages/ru";

export type PageKey = keyof typeof en;

/** What the pages outside Excel say: the workbench, and the help of the formulas. */
export const pageTexts = catalogue(en, ru, kk);

import { en } from "./help/en";
import { kk } from "./help/kk";
import { ru } from "./help/ru";
import { catalogue } from "./catalogue";

/** The words around the help pages of the formulas. */
export const help = catalogue(en, ru, kk);

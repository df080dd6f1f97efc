import { en } from "./freeze/en";
import { kk } from "./freeze/kk";
import { ru } from "./freeze/ru";
import { catalogue } from "./catalogue";

/** The words around replacing formulas by their values. */
export const freezeTexts = catalogue(en, ru, kk);

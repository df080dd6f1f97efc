import { en } from "./functions/en";
import { kk } from "./functions/kk";
import { ru } from "./functions/ru";
import { catalogue } from "./catalogue";

/** The words around the list of formulas; what each formula answers is told by its help page. */
export const functionsTexts = catalogue(en, ru, kk);

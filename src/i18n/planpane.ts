import { catalogue } from "./catalogue";
import { en } from "./planpane/en";
import { kk } from "./planpane/kk";
import { ru } from "./planpane/ru";

/** The screen that looks ahead. What is said of a forecast, a plan or a way back has texts of its own. */
export const planPaneTexts = catalogue(en, ru, kk);

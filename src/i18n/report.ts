import { en } from "./report/en";
import { kk } from "./report/kk";
import { ru } from "./report/ru";
import { catalogue } from "./catalogue";

/** The report sheet and the template, and the buttons that write them. Apart, since the pane needs it only later. */
export const reportTexts = catalogue(en, ru, kk);

import { catalogue } from "./catalogue";
import { en } from "./vacancypane/en";
import { kk } from "./vacancypane/kk";
import { ru } from "./vacancypane/ru";

/** The screen of vacancies and the sheets it writes. What is said of a vacancy has texts of its own. */
export const vacancyPaneTexts = catalogue(en, ru, kk);

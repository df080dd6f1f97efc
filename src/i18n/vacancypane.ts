import { catalogue } from "./catalogue";
import { en } from "./vacancypane/en";
import { kk } from "./vacancypane/kk";
import { ru } from "./vacancypane/ru";

/** Texts of the Vacancies screen and the sheets it writes. Sentences about a vacancy are in `vacancyTexts`. */
export const vacancyPaneTexts = catalogue(en, ru, kk);

import { catalogue } from "./catalogue";
import type { Say } from "./speaker";
import { en } from "./vacancypane/en";
import { kk } from "./vacancypane/kk";
import { ru } from "./vacancypane/ru";

export type VacancyPaneKey = keyof typeof en;

export type SayVacancyPane = Say<VacancyPaneKey>;

/** The screen of vacancies and the sheets it writes. What is said of a vacancy has texts of its own. */
export const vacancyPaneTexts = catalogue(en, ru, kk);

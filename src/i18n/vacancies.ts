import { catalogue, together } from "./catalogue";
import type { Say } from "./speaker";
import { type AskedKey, askedTexts } from "./asked";
import { en } from "./vacancies/en";
import { kk } from "./vacancies/kk";
import { ru } from "./vacancies/ru";
import { type VacancyListKey, vacancyListTexts } from "./vacancylist";

export type VacancyKey = keyof typeof en | VacancyListKey | AskedKey;

/** Speaks about vacancies and their filing. */
export type SayVacancy = Say<typeof vacancyTexts>;

/** What pane, terminal and reports say about vacancies. Apart, since the rest is needed without them. */
export const vacancyTexts = together(together(catalogue(en, ru, kk), vacancyListTexts), askedTexts);

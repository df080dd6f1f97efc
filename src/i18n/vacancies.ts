import type { Catalogues, Say } from "./speaker";
import { en } from "./vacancies/en";
import { kk } from "./vacancies/kk";
import { ru } from "./vacancies/ru";

export type VacancyKey = keyof typeof en;

export type VacancyTexts = Readonly<Record<VacancyKey, string>>;

/** Speaks about vacancies and their filing. */
export type SayVacancy = Say<VacancyKey>;

/** What pane, terminal and reports say about vacancies. Apart, since the rest is needed without them. */
export const vacancyTexts: Catalogues<VacancyKey> = { en, ru, kk };

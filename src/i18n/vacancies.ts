import { type AnswerKey, answers } from "./answers";
import { catalogue, together } from "./catalogue";
import { en } from "./vacancies/en";
import { kk } from "./vacancies/kk";
import { ru } from "./vacancies/ru";
import type { Say } from "./speaker";

export type VacancyKey = keyof typeof en | AnswerKey;

/** Sentences about vacancies and their filing. */
export type SayVacancy = Say<typeof vacancyTexts>;

/** Texts about vacancies for pane, terminal and reports. A separate catalogue because the rest is needed without them. */
export const vacancyTexts = together(catalogue(en, ru, kk), answers);

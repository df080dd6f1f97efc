import { catalogue } from "./catalogue";
import type { Say } from "./speaker";
import { en } from "./vacancylist/en";
import { kk } from "./vacancylist/kk";
import { ru } from "./vacancylist/ru";

export type VacancyListKey = keyof typeof en;

/** Speaks about a range that should be a list of vacancies. */
export type SayVacancyList = Say<typeof vacancyListTexts>;

/**
 * What cells, pane and terminal say of a range that is no list of vacancies. Apart, since cells say no more of
 * vacancies.
 */
export const vacancyListTexts = catalogue(en, ru, kk);

import { en } from "./cells/en";
import { kk } from "./cells/kk";
import { ru } from "./cells/ru";
import { type PlanListKey, planListTexts } from "./planlist";
import { catalogue, together } from "./catalogue";
import type { Say } from "./speaker";
import { type VacancyListKey, vacancyListTexts } from "./vacancylist";

export type CellKey = keyof typeof en | PlanListKey | VacancyListKey;

/** Speaks about what a formula was given. */
export type SayInCell = Say<CellKey>;

/** What formulas say when they cannot answer. */
export const cellTexts = together(together(catalogue(en, ru, kk), planListTexts), vacancyListTexts);

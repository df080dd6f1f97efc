import { en } from "./cells/en";
import { kk } from "./cells/kk";
import { ru } from "./cells/ru";
import { type PlanListKey, planListTexts } from "./planlist";
import type { Catalogues, Say } from "./speaker";
import { type VacancyListKey, vacancyListTexts } from "./vacancylist";

export type CellKey = keyof typeof en | PlanListKey | VacancyListKey;

export type CellTexts = Readonly<Record<keyof typeof en, string>>;

/** Speaks about what a formula was given. */
export type SayInCell = Say<CellKey>;

/** What formulas say when they cannot answer. */
export const cellTexts: Catalogues<CellKey> = {
  en: { ...planListTexts.en, ...vacancyListTexts.en, ...en },
  ru: { ...planListTexts.ru, ...vacancyListTexts.ru, ...ru },
  kk: { ...planListTexts.kk, ...vacancyListTexts.kk, ...kk },
};

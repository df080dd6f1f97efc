import { en } from "./plan/en";
import { kk } from "./plan/kk";
import { ru } from "./plan/ru";
import { type PlanListKey, planListTexts } from "./planlist";
import type { Catalogues, Say } from "./speaker";

export type PlanKey = keyof typeof en | PlanListKey;

export type PlanTexts = Readonly<Record<keyof typeof en, string>>;

/** Speaks about what is to come: the forecast, plans, ways back, several employers. */
export type SayPlan = Say<PlanKey>;

/** What pane, terminal and reports say about days to come. Apart, since a check of today needs none of it. */
export const planTexts: Catalogues<PlanKey> = {
  en: { ...planListTexts.en, ...en },
  ru: { ...planListTexts.ru, ...ru },
  kk: { ...planListTexts.kk, ...kk },
};

import { en } from "./planreport/en";
import { kk } from "./planreport/kk";
import { ru } from "./planreport/ru";
import type { Catalogues, Say } from "./speaker";

type PlanReportKey = keyof typeof en;

export type PlanReportTexts = Readonly<Record<PlanReportKey, string>>;

export type SayPlanReport = Say<PlanReportKey>;

/** The sheet that tells a look ahead; what it says of verdicts, forecasts and plans has texts of its own. */
export const planReportTexts: Catalogues<PlanReportKey> = { en, ru, kk };

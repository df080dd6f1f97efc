import { en } from "./employer/en";
import { kk } from "./employer/kk";
import { ru } from "./employer/ru";
import type { Catalogues, Say } from "./speaker";

export type EmployerKey = keyof typeof en;

export type EmployerTexts = Readonly<Record<EmployerKey, string>>;

export type SayEmployer = Say<EmployerKey>;

/** The form of the employer's settings, and the labels and values that it writes into the workbook. */
export const employerTexts: Catalogues<EmployerKey> = { en, ru, kk };

import { en } from "./employer/en";
import { kk } from "./employer/kk";
import { ru } from "./employer/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type EmployerKey = keyof typeof en;

export type SayEmployer = Say<typeof employerTexts>;

/** The form of the employer's settings, including the labels and values that it writes into the workbook. */
export const employerTexts = catalogue(en, ru, kk);

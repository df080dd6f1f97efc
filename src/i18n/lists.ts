import { catalogue } from "./catalogue";
import { en } from "./lists/en";
import { kk } from "./lists/kk";
import { ru } from "./lists/ru";
import type { Say } from "./speaker";

export type ListKey = keyof typeof en;

/** Texts about unreadable plans and lists of vacancies, and about the rows of a plan. */
export type SayList = Say<typeof listTexts>;

/** Texts about plans and vacancies shared by cells, pane and terminal; a separate catalogue because cells need no others. */
export const listTexts = catalogue(en, ru, kk);

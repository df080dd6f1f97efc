import { catalogue } from "./catalogue";
import { en } from "./lists/en";
import { kk } from "./lists/kk";
import { ru } from "./lists/ru";
import type { Say } from "./speaker";

export type ListKey = keyof typeof en;

/** Speaks about a range that should be a plan or a list of vacancies, and about the rows of a plan. */
export type SayList = Say<typeof listTexts>;

/** What cells, pane and terminal say of plans and lists of vacancies. Apart, since cells say no more of either. */
export const listTexts = catalogue(en, ru, kk);

import { catalogue } from "./catalogue";
import type { Say } from "./speaker";
import { en } from "./tables/en";
import { kk } from "./tables/kk";
import { ru } from "./tables/ru";

export type TableKey = keyof typeof en;

/** Says the words of the tables that formulas give, and of the cards on their cells. */
export type SayTable = Say<typeof tableTexts>;

/** What the codes of formulas are called in the reader's language: headings first, then what stands below them. */
export const tableTexts = catalogue(en, ru, kk);

import { en } from "./cells/en";
import { kk } from "./cells/kk";
import { ru } from "./cells/ru";
import { planListTexts } from "./planlist";
import { catalogue, together } from "./catalogue";
import type { Say } from "./speaker";
import { vacancyListTexts } from "./vacancylist";

/** Speaks about what a formula was given. */
export type SayInCell = Say<typeof cellTexts>;

/** What formulas say when they cannot answer. */
export const cellTexts = together(together(catalogue(en, ru, kk), planListTexts), vacancyListTexts);

import { en } from "./categories/en";
import { kk } from "./categories/kk";
import { ru } from "./categories/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type SayCategories = Say<typeof categoriesTexts>;

/** What the pane says where positions are to be given their categories. Apart, since most lists have a column of them. */
export const categoriesTexts = catalogue(en, ru, kk);

import { en } from "./categories/en";
import { kk } from "./categories/kk";
import { ru } from "./categories/ru";
import type { Catalogues, Say } from "./speaker";

export type CategoriesKey = keyof typeof en;

export type CategoriesTexts = Readonly<Record<CategoriesKey, string>>;

export type SayCategories = Say<CategoriesKey>;

/** What the pane says where positions are to be given their categories. Apart, since most lists have a column of them. */
export const categoriesTexts: Catalogues<CategoriesKey> = { en, ru, kk };

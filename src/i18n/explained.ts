import { en } from "./explained/en";
import { kk } from "./explained/kk";
import { ru } from "./explained/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

/** Speaks about a formula in a cell. */
export type SayExplained = Say<typeof explainedTexts>;

/** What the pane says of the formula in the selected cell. */
export const explainedTexts = catalogue(en, ru, kk);

import { en } from "./functions/en";
import { kk } from "./functions/kk";
import { ru } from "./functions/ru";
import type { Catalogues } from "./speaker";

export type FunctionsKey = keyof typeof en;

export type FunctionsTexts = Readonly<Record<FunctionsKey, string>>;

/** The words around the list of formulas; what each formula answers is told by its help page. */
export const functionsTexts: Catalogues<FunctionsKey> = { en, ru, kk };

import { en } from "./freeze/en";
import { kk } from "./freeze/kk";
import { ru } from "./freeze/ru";
import type { Catalogues } from "./speaker";

export type FreezeKey = keyof typeof en;

export type FreezeTexts = Readonly<Record<FreezeKey, string>>;

/** The words around replacing formulas by their values. */
export const freezeTexts: Catalogues<FreezeKey> = { en, ru, kk };

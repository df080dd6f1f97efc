import { en } from "./cells/en";
import { kk } from "./cells/kk";
import { ru } from "./cells/ru";
import type { Catalogues, Say } from "./speaker";

export type CellKey = keyof typeof en;

export type CellTexts = Readonly<Record<CellKey, string>>;

/** Speaks about what a formula was given. */
export type SayInCell = Say<CellKey>;

/** What formulas say when they cannot answer. */
export const cellTexts: Catalogues<CellKey> = { en, ru, kk };

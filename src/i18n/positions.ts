import { en } from "./positions/en";
import { kk } from "./positions/kk";
import { ru } from "./positions/ru";
import type { Catalogues, Say } from "./speaker";

export type PositionsKey = keyof typeof en;

export type PositionsTexts = Readonly<Record<PositionsKey, string>>;

/** Speaks about positions and the categories that their titles suggest. */
export type SayPositions = Say<PositionsKey>;

/** What pane and terminal say of positions; cells never do. */
export const positionsTexts: Catalogues<PositionsKey> = { en, ru, kk };

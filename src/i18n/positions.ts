import { en } from "./positions/en";
import { kk } from "./positions/kk";
import { ru } from "./positions/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

/** Speaks about positions and the categories that their titles suggest. */
export type SayPositions = Say<typeof positionsTexts>;

/** What pane and terminal say of positions; cells never do. */
export const positionsTexts = catalogue(en, ru, kk);

import { en } from "./asked/en";
import { kk } from "./asked/kk";
import { ru } from "./asked/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type AskedKey = keyof typeof en;

/** Speaks about a day with those asked for told apart. */
export type SayAsked = Say<typeof askedTexts>;

/** What every screen and report says of those asked for in the same words. */
export const askedTexts = catalogue(en, ru, kk);

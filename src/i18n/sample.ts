import { en } from "./sample/en";
import { kk } from "./sample/kk";
import { ru } from "./sample/ru";
import { catalogue } from "./catalogue";

export type SampleKey = keyof typeof en;

/** The sample of the first run. Apart, since few ask for it and only once. */
export const sampleTexts = catalogue(en, ru, kk);

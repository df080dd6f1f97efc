import { en } from "./sample/en";
import { kk } from "./sample/kk";
import { ru } from "./sample/ru";
import type { Catalogues } from "./speaker";

export type SampleKey = keyof typeof en;

export type SampleTexts = Readonly<Record<SampleKey, string>>;

/** The sample of the first run. Apart, since few ask for it and only once. */
export const sampleTexts: Catalogues<SampleKey> = { en, ru, kk };

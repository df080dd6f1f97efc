import { catalogue } from "./catalogue";
import { en } from "./written/en";
import { kk } from "./written/kk";
import { ru } from "./written/ru";

/**
 * What is read again, or written, in the language of a sheet. Apart, since the pane has these few words in every
 * language and all others only in its own.
 */
export const writtenTexts = catalogue(en, ru, kk);

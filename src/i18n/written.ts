import { catalogue } from "./catalogue";
import { en } from "./written/en";
import { kk } from "./written/kk";
import { ru } from "./written/ru";

/**
 * Texts read back from sheets, or written in the language of a sheet. A separate catalogue because the pane needs these
 * few in every language, and all others only in its own.
 */
export const writtenTexts = catalogue(en, ru, kk);

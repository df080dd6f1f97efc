import { en } from "./changes/en";
import { kk } from "./changes/kk";
import { ru } from "./changes/ru";
import { catalogue } from "./catalogue";

/** What pane and terminal say of two lists side by side. */
export const changesTexts = catalogue(en, ru, kk);

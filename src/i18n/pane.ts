import { en } from "./pane/en";
import { kk } from "./pane/kk";
import { ru } from "./pane/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type PaneKey = keyof typeof en;

/** The pane's own texts: buttons, labels, headings, errors. */
export type SayPane = Say<typeof pane>;

/** Texts of the task pane. Sentences about verdicts and findings are in `answers`. */
export const pane = catalogue(en, ru, kk);

import { en } from "./pane/en";
import { kk } from "./pane/kk";
import { ru } from "./pane/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type PaneKey = keyof typeof en;

/** Speaks the pane's own texts: buttons, labels, headings, what went wrong. */
export type SayPane = Say<typeof pane>;

/** The words of the task pane. Sentences about verdicts and findings are those of the answers. */
export const pane = catalogue(en, ru, kk);

import { en } from "./pane/en";
import { kk } from "./pane/kk";
import { ru } from "./pane/ru";
import type { Catalogues, Say } from "./speaker";

export type PaneKey = keyof typeof en;

export type PaneTexts = Readonly<Record<PaneKey, string>>;

/** Speaks the pane's own texts: buttons, labels, headings, what went wrong. */
export type SayPane = Say<PaneKey>;

/** The words of the task pane. Sentences about verdicts and findings are those of the answers. */
export const pane: Catalogues<PaneKey> = { en, ru, kk };

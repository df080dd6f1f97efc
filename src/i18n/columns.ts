import { en } from "./columns/en";
import { kk } from "./columns/kk";
import { ru } from "./columns/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type SayColumns = Say<typeof columnsTexts>;

/** What the pane says about the columns it read and their correction. Apart, since the pane needs it only later. */
export const columnsTexts = catalogue(en, ru, kk);

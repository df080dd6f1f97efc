import { en } from "./history/en";
import { kk } from "./history/kk";
import { ru } from "./history/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

/** Speaks about checks and corrections that are kept. */
export type SayHistory = Say<typeof historyTexts>;

/** What the pane says where checks are kept, and where something was mended before. */
export const historyTexts = catalogue(en, ru, kk);

import { en } from "./totals/en";
import { kk } from "./totals/kk";
import { ru } from "./totals/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type SayTotals = Say<typeof totalsTexts>;

/** What pane, report and terminal say of totals that somebody wrote into the sheet; cells never do. */
export const totalsTexts = catalogue(en, ru, kk);

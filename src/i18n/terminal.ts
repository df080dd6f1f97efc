import { catalogue } from "./catalogue";
import type { Say } from "./speaker";
import { en } from "./terminal/en";
import { kk } from "./terminal/kk";
import { ru } from "./terminal/ru";

/** Speaks in the terminal, around the sentences about verdicts and findings. */
export type SayInTerminal = Say<typeof terminalTexts>;

/** What the terminal check says of its own. */
export const terminalTexts = catalogue(en, ru, kk);

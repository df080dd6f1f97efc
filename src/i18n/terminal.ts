import { catalogue } from "./catalogue";
import type { Say } from "./speaker";
import { en } from "./terminal/en";
import { kk } from "./terminal/kk";
import { ru } from "./terminal/ru";

/** Texts of the terminal, around the sentences about verdicts and findings. */
export type SayInTerminal = Say<typeof terminalTexts>;

/** Texts that only the terminal check uses. */
export const terminalTexts = catalogue(en, ru, kk);

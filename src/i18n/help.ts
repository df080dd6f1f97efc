import { en } from "./help/en";
import { kk } from "./help/kk";
import { ru } from "./help/ru";
import type { Catalogues } from "./speaker";

type HelpKey = keyof typeof en;

export type Help = Readonly<Record<HelpKey, string>>;

/** The words around the help pages of the formulas. */
export const help: Catalogues<HelpKey> = { en, ru, kk };

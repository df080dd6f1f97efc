import { en } from "./proof/en";
import { kk } from "./proof/kk";
import { ru } from "./proof/ru";
import { catalogue } from "./catalogue";

/** What the pane says about who was counted and why. Apart, since it is needed only after a check. */
export const proofTexts = catalogue(en, ru, kk);

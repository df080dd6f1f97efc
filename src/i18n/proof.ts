import { en } from "./proof/en";
import { kk } from "./proof/kk";
import { ru } from "./proof/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type ProofKey = keyof typeof en;

export type SayProof = Say<ProofKey>;

/** What the pane says about who was counted and why. Apart, since it is needed only after a check. */
export const proofTexts = catalogue(en, ru, kk);

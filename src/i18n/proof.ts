import { en } from "./proof/en";
import { kk } from "./proof/kk";
import { ru } from "./proof/ru";
import type { Catalogues, Say } from "./speaker";

export type ProofKey = keyof typeof en;

export type ProofTexts = Readonly<Record<ProofKey, string>>;

export type SayProof = Say<ProofKey>;

/** What the pane says about who was counted and why. Apart, since it is needed only after a check. */
export const proofTexts: Catalogues<ProofKey> = { en, ru, kk };

import type { Share } from "../../roster/judgement/account-share";

/** What the proof is asked about: the people behind a number, one row of the sheet (from 0), or everything. */
export type ProofTarget =
  | { readonly kind: "share"; readonly share: Share }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "whole" };

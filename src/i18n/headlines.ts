import { answers } from "./answers";
import { en } from "./headlines/en";
import { kk } from "./headlines/kk";
import { ru } from "./headlines/ru";
import { catalogue, together } from "./catalogue";
import type { Say } from "./speaker";

/** Speaks about verdicts and findings, at a glance and at length. */
export type SayHeadline = Say<typeof headlines>;

/** What pane, terminal and reports say about verdicts and findings: what cells say, and what is said at a glance. */
export const headlines = together(catalogue(en, ru, kk), answers);

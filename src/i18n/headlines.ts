import { answers, type AnswerKey } from "./answers";
import { en } from "./headlines/en";
import { kk } from "./headlines/kk";
import { ru } from "./headlines/ru";
import type { Catalogues, Say } from "./speaker";

type HeadlineKey = keyof typeof en;

export type HeadlineTexts = Readonly<Record<HeadlineKey, string>>;

/** Speaks about verdicts and findings, at a glance and at length. */
export type SayHeadline = Say<AnswerKey | HeadlineKey>;

/** What pane, terminal and reports say about verdicts and findings: what cells say, and what is said at a glance. */
export const headlines: Catalogues<AnswerKey | HeadlineKey> = {
  en: { ...answers.en, ...en },
  ru: { ...answers.ru, ...ru },
  kk: { ...answers.kk, ...kk },
};

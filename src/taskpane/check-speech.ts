import { headlines, type SayHeadline } from "../i18n/headlines";
import type { Language } from "../i18n/language";
import { rulesTexts, type SayRules } from "../i18n/rules";
import { speaker } from "../i18n/speaker";
import { type Speech, speechIn, useSpeech } from "./speech";

/** The pane's voice once there is an answer: about verdicts and findings, and about the law. */
export type CheckSpeech = Speech & { readonly sayAnswer: SayHeadline; readonly sayRule: SayRules };

export function checkSpeechIn(language: Language): CheckSpeech {
  return withAnswers(speechIn(language));
}

export function useCheckSpeech(): CheckSpeech {
  return withAnswers(useSpeech());
}

function withAnswers(speech: Speech): CheckSpeech {
  const { language } = speech;
  return { ...speech, sayAnswer: speaker(headlines, language), sayRule: speaker(rulesTexts, language) };
}

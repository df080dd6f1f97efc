import { createContext, useContext } from "react";
import { answers, type SayAnswer } from "../i18n/answers";
import type { Language } from "../i18n/language";
import { pane, type SayPane } from "../i18n/pane";
import { speaker } from "../i18n/speaker";

/** The pane's voice in one language. */
export type Speech = {
  readonly language: Language;
  readonly say: SayPane;
  readonly sayAnswer: SayAnswer;
};

/** The voice in a language: the pane's own words, and the sentences about verdicts and findings. */
export function speechIn(language: Language): Speech {
  return { language, say: speaker(pane, language), sayAnswer: speaker(answers, language) };
}

export const SpeechContext = createContext<Speech>(speechIn("en"));

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

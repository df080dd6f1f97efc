import { createContext, useContext } from "react";
import type { Language } from "../i18n/language";
import { pane, type SayPane } from "../i18n/pane";
import { speaker } from "../i18n/speaker";

/** The pane's voice in one language. What only some screens say they bring along themselves. */
export type Speech = { readonly language: Language; readonly say: SayPane };

export function speechIn(language: Language): Speech {
  return { language, say: speaker(pane, language) };
}

export const SpeechContext = createContext<Speech>(speechIn("en"));

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

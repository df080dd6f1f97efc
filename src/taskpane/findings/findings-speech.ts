import { findingsTexts, type SayFindings } from "../../i18n/findings";
import { speaker } from "../../i18n/speaker";
import { type CheckSpeech, useCheckSpeech } from "../check-speech";

/** The voice of the list of findings. */
export type FindingsSpeech = CheckSpeech & { readonly sayFinding: SayFindings };

export function useFindingsSpeech(): FindingsSpeech {
  const speech = useCheckSpeech();
  return { ...speech, sayFinding: speaker(findingsTexts, speech.language) };
}

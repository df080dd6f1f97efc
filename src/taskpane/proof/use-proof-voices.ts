import type { ProofVoices } from "../../account/check/proof-rows";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import { useProofSpeech } from "../proof-speech";

/** What the proof's account speaks with: the pane's voice, and the words of accounts. */
export function useProofVoices(): ProofVoices {
  const speech = useProofSpeech();
  return { ...speech, sayReport: speaker(reportTexts, speech.language) };
}

import { proofTexts, type SayProof } from "../i18n/proof";
import { speaker } from "../i18n/speaker";
import { type CheckSpeech, useCheckSpeech } from "./check-speech";

/** The pane's voice about who was counted. */
export type ProofSpeech = CheckSpeech & { readonly sayProof: SayProof };

export function proofSpeech(speech: CheckSpeech): ProofSpeech {
  return { ...speech, sayProof: speaker(proofTexts, speech.language) };
}

export function useProofSpeech(): ProofSpeech {
  return proofSpeech(useCheckSpeech());
}

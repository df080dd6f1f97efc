import type { Bounds } from "../../domain/tally";
import type { ProofSpeech } from "../proof-speech";

/** How many people were counted, whatever their category. */
export function countedWords({ min, max }: Bounds, { sayProof: say }: ProofSpeech): string {
  return min === max ? say("number.counted", { count: max }) : say("number.counted.range", { min, max });
}

import type { Suggestion } from "../roster/positions/suggestion";
import type { SayPositions } from "./positions";

/** Why a category is suggested for a position, or why none is: "from «Начальник»: heads a division". */
export function explainSuggestion({ reason, word }: Suggestion, say: SayPositions): string {
  const why = say(`reason.${reason}`);
  return word === "" ? why : say("from_word", { word, why });
}

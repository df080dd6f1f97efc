import type { Suggestion } from "../roster/positions/suggestion";
import type { SayCheck } from "../i18n/check";

/** Why a category is suggested for a position, or why none is: "from «Начальник»: heads a division". */
export function explainSuggestion({ reason, word }: Suggestion, say: SayCheck): string {
  const why = say(`positions.reason.${reason}`);
  return word === "" ? why : say("positions.from_word", { word, why });
}

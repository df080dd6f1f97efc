import type { Suggestion } from "../roster/positions/suggestion";
import type { SayColumns } from "../i18n/columns";

/** Why a category is suggested for a position, or why none is: "from «Начальник»: heads a division". */
export function explainSuggestion({ reason, word }: Suggestion, say: SayColumns): string {
  const why = say(`positions.reason.${reason}`);
  return word === "" ? why : say("positions.from_word", { word, why });
}

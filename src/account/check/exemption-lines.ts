import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { pane } from "../../i18n/pane";
import { checkTexts } from "../../i18n/check";
import { exemptionSteps } from "../../sentences/proof-steps";
import type { Check } from "../../roster/check";

/** For each exemption claimed, the comparison of headcount and limit; if it has no limit, that it holds. */
export function exemptionLines({ proof }: Pick<Check, "proof">, language: Language): readonly string[] {
  const say = speaker(pane, language);
  const sayAnswer = speaker(checkTexts, language);
  return exemptionSteps(proof).map(({ limit, people, holds }) => {
    if (limit === Infinity) return say("exemption.for_now");
    if (holds === "unclear") return sayAnswer("arithmetic.exemption.unclear", { ...people, limit });
    return sayAnswer(`arithmetic.exemption.${holds}`, {
      people: holds === "yes" ? people.max : people.min,
      limit,
    });
  });
}

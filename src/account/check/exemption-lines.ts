import type { SayPane } from "../../i18n/pane";
import type { SayProof } from "../../i18n/proof";
import { exemptionSteps } from "../../i18n/proof-steps";
import type { Check } from "../../roster/check";

/** The people compared with the limit of each exemption claimed; of one without a limit that it holds. */
export function exemptionLines(
  { proof }: Pick<Check, "proof">,
  { say, sayProof }: { readonly say: SayPane; readonly sayProof: SayProof },
): readonly string[] {
  return exemptionSteps(proof).map(({ limit, people, holds }) => {
    if (limit === Infinity) return say("exemption.for_now");
    if (holds === "unclear") return sayProof("arithmetic.exemption.unclear", { ...people, limit });
    return sayProof(`arithmetic.exemption.${holds}`, {
      people: holds === "yes" ? people.max : people.min,
      limit,
    });
  });
}

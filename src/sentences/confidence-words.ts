import type { SayRules } from "../i18n/rules";
import type { Version } from "../law/dated";
import { toDotted } from "../law/day";
import { isStatute } from "../law/source-days";
import type { SourceId } from "../law/sources";

type HowSure = Pick<Version<unknown>, "confidence" | "checkedOn"> & {
  readonly sources?: readonly SourceId[];
};

/**
 * How sure we are of a value: of a statute's words also of which copy they were read in. What is no more than reported
 * though a statute alone is its source is our conclusion from it.
 */
export function confidenceWords({ confidence, checkedOn, sources = [] }: HowSure, sayRule: SayRules): string {
  const isConcluded = confidence === "reported" && sources.length > 0 && sources.every(isStatute);
  return sayRule(`confidence.${isConcluded ? "concluded" : confidence}`, { copied: toDotted(checkedOn) });
}

import type { SayRules } from "./rules";
import type { Version } from "../law/dated";
import { toDotted } from "../law/day";

/** How sure we are of a value: of a statute's words also of which copy they were read in. */
export function confidenceWords(
  { confidence, checkedOn }: Pick<Version<unknown>, "confidence" | "checkedOn">,
  sayRule: SayRules,
): string {
  return sayRule(`confidence.${confidence}`, { copied: toDotted(checkedOn) });
}

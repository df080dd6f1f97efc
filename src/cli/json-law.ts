import type { Version } from "../law/dated";
import { toIso } from "../law/day";
import type { RuleId } from "../law/rules";

/** The rules an answer rests on, as JSON. */
export function jsonLaw(law: readonly ({ readonly rule: RuleId } & Version<unknown>)[]) {
  return law.map(({ rule, value, act, from, confidence }) => ({
    ...{ rule, value, act, from: toIso(from), confidence },
  }));
}

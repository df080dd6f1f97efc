import type { SayRules } from "../../i18n/rules";
import { LAW_CHECKED_ON } from "../../law/dated";
import { type Day, toDotted } from "../../law/day";

/** How old our knowledge of the law is, and whether it may have changed by a day. */
export function lawWords(day: Day, sayRule: SayRules): string {
  return sayRule(day > LAW_CHECKED_ON ? "law.line.changed" : "law.line", { day: toDotted(LAW_CHECKED_ON) });
}

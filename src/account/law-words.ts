import type { SayRules } from "../i18n/rules";
import { lawCheckedOn } from "../domain/law-checked";
import { type Day, toDotted } from "../law/day";

/** How current our knowledge of the law is, and whether it may have changed by a day. */
export function lawWords(day: Day, sayRule: SayRules): string {
  return sayRule(day > lawCheckedOn ? "law.line.changed" : "law.line", { day: toDotted(lawCheckedOn) });
}

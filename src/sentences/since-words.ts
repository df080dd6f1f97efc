import type { SayRules } from "../i18n/rules";
import { KNOWN_FROM } from "../law/dated";
import { type Day, toDotted } from "../law/day";

/** Since when a value holds. The first day of the tables is where our knowledge begins, not the value. */
export function sinceWords(from: Day, say: SayRules): string {
  return say(from === KNOWN_FROM ? "since.known" : "since", { day: toDotted(from) });
}

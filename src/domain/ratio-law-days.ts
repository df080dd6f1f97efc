import type { Day } from "../law/day";
import type { Group } from "../law/category";
import { localContent } from "../law/local-content";
import { type ExemptionReason, ratioExemptions } from "../law/ratio-exemptions";
import { type Employer, reasonsOf } from "./employer";

/** A rule that affects the verdict on the ratio. */
export type RatioRuleId =
  (typeof localContent)[Group]["id"] | (typeof ratioExemptions)[ExemptionReason]["id"];

/** The rules about the ratio whose value changes on a day. */
export type LawChange = { readonly day: Day; readonly rules: readonly RatioRuleId[] };

/** The changes of the ratio and of the exemptions an employer claims, after one day and up to another, by day. */
export function lawChangesBetween(after: Day, last: Day, employer: Employer): readonly LawChange[] {
  const rulesByDay = new Map<Day, RatioRuleId[]>();
  const claimed = reasonsOf(employer).map((reason) => ratioExemptions[reason]);
  for (const { id, versions } of [...Object.values(localContent), ...claimed])
    for (const [index, { from, value }] of versions.entries()) {
      // A new act with the same value is no change.
      const isChange = index > 0 && value !== versions[index - 1]?.value;
      if (isChange && from > after && from <= last)
        rulesByDay.set(from, [...(rulesByDay.get(from) ?? []), id]);
    }
  return [...rulesByDay].map(([day, rules]) => ({ day, rules })).sort((a, b) => a.day - b.day);
}

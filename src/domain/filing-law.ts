import { type DatedRule, type Version, versionOn } from "../law/dated";
import type { Day } from "../law/day";
import { labourMarketTest } from "../law/labour-market-test";
import { filingPortals } from "../law/portals";
import { renewalWindow } from "../law/renewal-window";
import type { RuleId } from "../law/rules";

const rules: readonly DatedRule<unknown, RuleId>[] = [labourMarketTest, filingPortals, renewalWindow];

/** The rules in force for filing an application on a day. */
export function filingLaw(day: Day): readonly ({ readonly rule: RuleId } & Version<unknown>)[] {
  return rules.map((rule) => ({ rule: rule.id, ...versionOn(rule, day) }));
}

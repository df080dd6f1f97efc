import { type Day } from "../../law/day";
import { isCovered, type Version, versionOn } from "../../law/dated";
import { type RuleId, rules } from "../../law/rules";

const SEARCH: readonly RuleId[] = ["labour_market_test"];
const RATIO: readonly RuleId[] = ["local_content_managers", "local_content_workers"];

/** The rules behind formulas that read no staffing sheet; the others show the rules of their proof. */
const RULES: Readonly<Record<string, readonly RuleId[]>> = {
  TEST_END: SEARCH,
  TEST_STATUS: SEARCH,
  POST_BY: SEARCH,
  APPLY_FROM: SEARCH,
  APPLICATION_CHECK: SEARCH,
  RATIO_OK: RATIO,
  RATIO_GAP: RATIO,
  RATIO_ROOM: RATIO,
  QUOTA_APPLIES: ["small_business_exemption"],
  BUSINESS_SIZE: [
    "micro_business_criteria",
    "small_business_criteria",
    "medium_business_criteria",
    "excluded_activities",
    "mci",
  ],
  MCI: ["mci"],
};

/** The rules behind a formula, in force on a day. */
export function rulesBehind(id: string, day: Day): readonly ({ readonly rule: RuleId } & Version<unknown>)[] {
  const wanted = isCovered(day) ? (RULES[id] ?? []) : [];
  return rules.flatMap((rule) =>
    wanted.includes(rule.id) ? [{ rule: rule.id, ...versionOn<unknown>(rule, day) }] : [],
  );
}

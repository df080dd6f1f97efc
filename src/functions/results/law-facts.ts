import { confidences, type DatedRule, isCovered, versionOn } from "../../law/dated";
import type { Day } from "../../law/day";
import { oldestOf } from "../../law/source-days";
import type { Asked } from "../host/answer";
import type { Facts } from "../host/card";

/**
 * The law behind an answer: the acts in force on a day, the lowest confidence and the earliest `checkedOn` among them;
 * nothing for days before the rules are known.
 */
export function lawFacts(rules: readonly DatedRule<unknown>[], day: Day, { say, name }: Asked): Facts {
  if (!isCovered(day)) return {};
  const versions = rules.map((rule) => versionOn(rule, day));
  const least = confidences.find((each) => versions.some(({ confidence }) => confidence === each));
  return {
    act: [...new Set(versions.map(({ act }) => say(`act.${act}`)))].join(", "),
    confidence: least && name(`confidence.${least}`),
    checked_on: { day: oldestOf(versions.map(({ checkedOn }) => checkedOn)) },
  };
}

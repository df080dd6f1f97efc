import { type Group, groups } from "../law/category";
import { type DatedRule, type Version, versionOn } from "../law/dated";
import type { Day } from "../law/day";
import { localContent } from "../law/local-content";
import { outstaffedWorkers } from "../law/outstaffed";
import { type ExemptionReason, exemptionReasons, ratioExemptions } from "../law/ratio-exemptions";
import type { Readings } from "../law/readings";
import type { RuleId } from "../law/rules";
import { unreadAmendment } from "../law/unread-amendment";
import { decisiveHeadcount } from "./employer";
import { oldestOf } from "../law/source-days";
import { checkedOn } from "./law-checked";
import { ruleBehind, type TestBesideRatio } from "./rule-tests";
import type { Bounds } from "./tally";
import type { GroupJudgement, Judgement, Standard, Verdict } from "./verdict";

/** One line of the reasoning. Every sentence about a verdict is built from these alone. */
export type Step =
  | {
      readonly kind: "exemption";
      readonly reason: ExemptionReason;
      /** The largest headcount for which it holds; Infinity for any. */
      readonly limit: number;
      /** The headcount compared with the limit: the larger of roster and declared headcount. */
      readonly people: Bounds;
      readonly holds: "yes" | "no" | "unclear";
    }
  | ({ readonly kind: "ratio"; readonly group: Group } & GroupJudgement);

/** A rule in force; `applied`: the verdict on the ratio depends on it. */
export type LawInForce = { readonly rule: RuleId; readonly applied: boolean } & Version<unknown>;

/** The justification of a verdict: inputs, steps, and the law of the day. */
export type Proof = {
  readonly day: Day;
  /** The day up to which everything that the answer depends on is confirmed. */
  readonly lawCheckedOn: Day;
  /** The day is later than `lawCheckedOn`. */
  readonly lawMayHaveChanged: boolean;
  /** The day of an amendment in force that could not be read; null if there is none. */
  readonly unreadAmendment: Day | null;
  readonly verdict: Verdict;
  readonly headcount: Bounds;
  readonly smallBusiness: "yes" | "no" | "not_said";
  readonly readings: Readings;
  readonly steps: readonly Step[];
  readonly law: readonly LawInForce[];
};

/**
 * Combines a judgement with the law and the facts behind it. `besides`: tests shown beside the ratio; `hasOutstaffed`:
 * the roster has workers of a sending party; `otherLooks`: the `checkedOn` days of other verdicts shown with it.
 */
export function prove(
  judgement: Judgement,
  standard: Standard,
  readings: Readings,
  day: Day,
  besides: readonly TestBesideRatio[],
  hasOutstaffed = false,
  otherLooks: readonly Day[] = [],
): Proof {
  const { employer, claims } = standard;
  const law = lawOn(day, standard, besides, hasOutstaffed);
  const lawCheckedOn = oldestOf([checkedOn(law.filter(({ applied }) => applied)), ...otherLooks]);
  return {
    day,
    lawCheckedOn,
    lawMayHaveChanged: day > lawCheckedOn,
    unreadAmendment: day >= unreadAmendment.on ? unreadAmendment.on : null,
    verdict: judgement.verdict,
    headcount: judgement.headcount,
    smallBusiness: employer.smallBusiness,
    readings,
    steps: [
      ...claims.map(({ reason, limit }): Step => {
        const people = {
          min: decisiveHeadcount(employer, judgement.headcount.min),
          max: decisiveHeadcount(employer, judgement.headcount.max),
        };
        const holds = people.max <= limit ? "yes" : people.min <= limit ? "unclear" : "no";
        return { kind: "exemption", reason, limit, people, holds };
      }),
      ...groups.map((group): Step => ({ kind: "ratio", group, ...judgement.groups[group] })),
    ],
    law,
  };
}

function lawOn(
  day: Day,
  { claims }: Standard,
  besides: readonly TestBesideRatio[],
  hasOutstaffed: boolean,
): readonly LawInForce[] {
  const inForce = (rule: DatedRule<unknown, RuleId>, applied: boolean): LawInForce => ({
    rule: rule.id,
    applied,
    ...versionOn(rule, day),
  });
  return [
    ...groups.map((group) => inForce(localContent[group], true)),
    ...(hasOutstaffed ? [inForce(outstaffedWorkers, true)] : []),
    ...exemptionReasons.map((reason) =>
      inForce(
        ratioExemptions[reason],
        claims.some((claim) => claim.reason === reason),
      ),
    ),
    ...besides.map((test) => inForce(ruleBehind(test), false)),
  ];
}

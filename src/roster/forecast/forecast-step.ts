import type { ExemptionReason } from "../../law/ratio-exemptions";
import type { Group } from "../../law/category";
import type { RatioRuleId } from "../../domain/ratio-law-days";
import type { Bounds } from "../../domain/tally";
import type { Judgement, Verdict } from "../../domain/verdict";
import type { Day } from "../../law/day";
import type { RowChange } from "./roster-timeline";

/** Why what a row counts as changes on a day. "changes": any other change, as when a person's second row begins. */
export type RowCause = RowChange & {
  readonly kind: "joins" | "leaves" | "contract_ends" | "changes";
};

/** An event on a day on which the verdict may change. Rows are positions in the given cells. */
export type Cause =
  | RowCause
  | { readonly kind: "permit_ends"; readonly row: number }
  | { readonly kind: "files"; readonly vacancyRow: number; readonly people: number }
  | { readonly kind: "law"; readonly rules: readonly RatioRuleId[] };

/** The exemption claimed, and the headcount compared with its limit that day. */
export type ExemptionLine = {
  readonly reason: ExemptionReason;
  /** Infinity if any number is exempt. */
  readonly limit: number;
  readonly people: Bounds;
};

/** The people applied for by a day, and the judgement of the list without them. */
export type AskedFor = {
  readonly applications: number;
  readonly people: number;
  readonly list: Judgement;
};

/** A period in which nothing changes. */
export type ForecastStep = Judgement & {
  readonly day: Day;
  /** The last day of the period. */
  readonly until: Day;
  readonly causes: readonly Cause[];
  /** People who are not citizens but count as such under a chosen reading. */
  readonly countedAsCitizens: Readonly<Record<Group, number>>;
  /** Null if no exemption is claimed. */
  readonly exemption: ExemptionLine | null;
  /** Null if nobody is applied for by then, or the reading does not count them. */
  readonly askedFor: AskedFor | null;
  /** The number of foreigners still counted whose permits have ended, and the verdict without them. */
  readonly endedPermits: number;
  readonly verdictIfGone: Verdict;
};

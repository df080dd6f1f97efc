import type { ExemptionReason } from "../../law/ratio-exemptions";
import type { Group } from "../../law/category";
import type { RatioRuleId } from "../../domain/ratio-law-days";
import type { Bounds } from "../../domain/tally";
import type { Judgement, Verdict } from "../../domain/verdict";
import type { Day } from "../../law/day";
import type { RowChange } from "./roster-timeline";

/** Why a row counts otherwise from a day on. "changes": another count, as where somebody's second row begins. */
export type RowCause = RowChange & {
  readonly kind: "joins" | "leaves" | "contract_ends" | "changes";
};

/** What happens on a day on which the answer may change. Rows are positions in the cells handed over. */
export type Cause =
  | RowCause
  | { readonly kind: "permit_ends"; readonly row: number }
  | { readonly kind: "files"; readonly vacancyRow: number; readonly people: number }
  | { readonly kind: "law"; readonly rules: readonly RatioRuleId[] };

/** The exemption claimed, against the people who decide about it that day. */
export type ExemptionLine = {
  readonly reason: ExemptionReason;
  /** Infinity where any number is exempt. */
  readonly limit: number;
  readonly people: Bounds;
};

/** Who is asked for by some day in applications, and the list by itself, without any of them. */
export type AskedFor = {
  readonly applications: number;
  readonly people: number;
  readonly list: Judgement;
};

/** The roster from one day to another, between which nothing changes. */
export type ForecastStep = Judgement & {
  readonly day: Day;
  /** The last day on which it stays so. */
  readonly until: Day;
  readonly causes: readonly Cause[];
  /** People of each group who are no citizens and counted with them, by a chosen reading. */
  readonly countedAsCitizens: Readonly<Record<Group, number>>;
  /** Null where no exemption is claimed. */
  readonly exemption: ExemptionLine | null;
  /** Null where no application asks for anybody by then, or where nobody asked for counts. */
  readonly askedFor: AskedFor | null;
  /** Permits that ended by then, and the verdict if those foreigners are gone. */
  readonly endedPermits: number;
  readonly verdictIfGone: Verdict;
};

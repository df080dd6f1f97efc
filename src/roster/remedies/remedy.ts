import type { GroupWay } from "../../domain/surplus-range";
import type { Category, Group } from "../../law/category";
import type { Day } from "../../law/day";
import type { ForecastStep } from "../forecast/forecast-step";
import type { ExemptionReason } from "../../law/ratio-exemptions";

/** Somebody on the roster. Rows are positions in the cells handed over, from 0. */
export type PersonOfRow = {
  readonly row: number;
  /** Empty where the roster names nobody. */
  readonly name: string;
  /** What a plan calls the person by: the name, or the IIN where several have that name; null where neither tells. */
  readonly who?: string | null;
  /** Null where it is not clear or there is none. */
  readonly category: Category | null;
  /** The last day of the permit, where one is given. */
  readonly permitEnd: Day | null;
  readonly firstDay: Day | null;
};

/** An application that may be withdrawn, or filed later. Rows are those of the vacancies, from 0. */
export type ApplicationAhead = {
  readonly row: number;
  readonly position: string;
  readonly people: number;
  readonly day: Day;
  readonly isFiled: boolean;
};

/** What has to be known beside the arithmetic, since other rules than the ratio may forbid or prevent it. */
export type Caution =
  | "ending_a_contract_has_rules"
  | "permit_and_contract_differ"
  | "category_4_is_not_renewed"
  | "category_4_is_to_be_replaced"
  | "citizens_raise_the_headcount"
  | "size_is_only_one_condition"
  | "counts_by_a_reading";

/** One smallest set of actions for a group: what to do, and the arithmetic on the day that decides. */
export type GroupRemedy = {
  readonly group: Group;
  readonly hire: number;
  readonly replace: readonly PersonOfRow[];
  readonly notRenew: readonly PersonOfRow[];
  readonly notHire: readonly PersonOfRow[];
  readonly postpone: readonly ApplicationAhead[];
  readonly tightest: { readonly day: Day; readonly percent: number } & GroupWay;
  /** What it costs in people: citizens to be found, and foreigners fewer. */
  readonly cost: { readonly citizens: number; readonly foreigners: number };
  readonly cautions: readonly Caution[];
};

/** One smallest set of actions with which the exemption claimed never ends. */
export type ExemptionRemedy = {
  readonly reason: ExemptionReason;
  readonly limit: number;
  readonly notRenew: readonly PersonOfRow[];
  readonly notHire: readonly PersonOfRow[];
  readonly postpone: readonly ApplicationAhead[];
  readonly cautions: readonly Caution[];
};

/** One way back, of a group or of the exemption. */
export type Way = GroupRemedy | ExemptionRemedy;

/** Every way back for a roster: one of each group together, or one of the exemption. */
export type Remedies = {
  readonly kind: "ways_back";
  /** From this day to the last one everything holds. */
  readonly on: Day;
  readonly last: Day;
  /** The first of these days, as it is where nothing is done. */
  readonly first: ForecastStep;
  /** The fewest people first. A group that holds anyway has one way, which asks for nothing. */
  readonly groups: Readonly<Record<Group, readonly GroupRemedy[]>>;
  /** There are more ways for a group than these: too many to read, or to look for. */
  readonly isCut: Readonly<Record<Group, boolean>>;
  /** Null where no exemption with a limit is claimed. */
  readonly exemption: readonly ExemptionRemedy[] | null;
  /** Rows that are not clear are counted at their worst; settling them may make less do. */
  readonly hasUnclear: boolean;
};

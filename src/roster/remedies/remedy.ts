import type { GroupWay } from "../../domain/surplus-range";
import type { Category, Group } from "../../law/category";
import type { Day } from "../../law/day";
import type { ForecastStep } from "../forecast/forecast-step";
import type { ExemptionReason } from "../../law/ratio-exemptions";

/** A person on the roster. Rows are zero-based positions in the given cells. */
export type PersonOfRow = {
  readonly row: number;
  /** Empty if the row has no name. */
  readonly name: string;
  /** How a plan identifies the person: by name, or by IIN if the name is not unique; null if neither is. */
  readonly who?: string | null;
  /** Null if unclear or none. */
  readonly category: Category | null;
  /** The last day of the permit, if given. */
  readonly permitEnd: Day | null;
  readonly firstDay: Day | null;
};

/** An application that may be withdrawn or filed later. Rows are zero-based in the list of vacancies. */
export type ApplicationAhead = {
  readonly row: number;
  readonly position: string;
  readonly people: number;
  readonly day: Day;
  readonly isFiled: boolean;
};

/** Caveats beyond the arithmetic: other rules than the ratio may forbid or prevent a remedy. */
export type Caution =
  | "ending_a_contract_has_rules"
  | "permit_and_contract_differ"
  | "category_4_is_not_renewed"
  | "category_4_is_to_be_replaced"
  | "citizens_raise_the_headcount"
  | "size_is_only_one_condition"
  | "counts_by_a_reading";

/** One minimal set of actions for a group, and the arithmetic on the tightest day. */
export type GroupRemedy = {
  readonly group: Group;
  readonly hire: number;
  readonly replace: readonly PersonOfRow[];
  readonly notRenew: readonly PersonOfRow[];
  readonly notHire: readonly PersonOfRow[];
  readonly postpone: readonly ApplicationAhead[];
  readonly tightest: { readonly day: Day; readonly percent: number } & GroupWay;
  /** The cost in people: citizens to be found, and foreigners lost. */
  readonly cost: { readonly citizens: number; readonly foreigners: number };
  readonly cautions: readonly Caution[];
};

/** One minimal set of actions with which the claimed exemption never ends. */
export type ExemptionRemedy = {
  readonly reason: ExemptionReason;
  readonly limit: number;
  readonly notRenew: readonly PersonOfRow[];
  readonly notHire: readonly PersonOfRow[];
  readonly postpone: readonly ApplicationAhead[];
  readonly cautions: readonly Caution[];
};

/** A remedy for a group, or for the exemption. */
export type Way = GroupRemedy | ExemptionRemedy;

/** All remedies for a roster: either one for each group, or one for the exemption, is enough. */
export type Remedies = {
  readonly kind: "ways_back";
  /** With a remedy, everything holds from this day to the last one. */
  readonly on: Day;
  readonly last: Day;
  /** The first of these days without any remedy. */
  readonly first: ForecastStep;
  /** Cheapest first. A group that holds anyway has one remedy without actions. */
  readonly groups: Readonly<Record<Group, readonly GroupRemedy[]>>;
  /** There may be more remedies for a group, too many to list or to search for. */
  readonly isCut: Readonly<Record<Group, boolean>>;
  /** Null if no exemption with a limit is claimed. */
  readonly exemption: readonly ExemptionRemedy[] | null;
  /** Some rows are unclear and counted in the worst case; clearing them up may reduce what is needed. */
  readonly hasUnclear: boolean;
};

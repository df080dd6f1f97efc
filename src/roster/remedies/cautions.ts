import type { ForecastStep } from "../forecast/forecast-step";
import type { Caution, ExemptionRemedy, GroupRemedy } from "./remedy";

/** What other rules may forbid about a remedy for a group. */
export function cautionsOf(
  { hire, replace, notRenew }: Pick<GroupRemedy, "hire" | "replace" | "notRenew">,
  steps: readonly ForecastStep[],
  isByReading: boolean,
): readonly Caution[] {
  const mayLoseExemption = steps.some(
    ({ exemption }) =>
      exemption !== null &&
      exemption.people.min <= exemption.limit &&
      exemption.people.max + hire > exemption.limit,
  );
  return [
    ...(replace.length > 0 ? (["ending_a_contract_has_rules"] as const) : []),
    ...(replace.some(({ category }) => category === 4) ? (["category_4_is_to_be_replaced"] as const) : []),
    ...(notRenew.length > 0 ? (["permit_and_contract_differ"] as const) : []),
    ...(notRenew.some(({ category }) => category === 4) ? (["category_4_is_not_renewed"] as const) : []),
    ...(hire > 0 && mayLoseExemption ? (["citizens_raise_the_headcount"] as const) : []),
    ...(isByReading ? (["counts_by_a_reading"] as const) : []),
  ];
}

/** The same for a remedy that keeps an exemption. */
export function exemptionCautions({ notRenew }: Pick<ExemptionRemedy, "notRenew">): readonly Caution[] {
  return [
    "size_is_only_one_condition",
    ...(notRenew.length > 0 ? (["permit_and_contract_differ"] as const) : []),
  ];
}

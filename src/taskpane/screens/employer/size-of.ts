import { type BusinessSize, businessSize } from "../../../domain/business-size";
import { checkedOn } from "../../../domain/law-checked";
import { type SizeCriteria, sizeCriteria } from "../../../law/business-size";
import {
  type Confidence,
  confidences,
  type DatedRule,
  isCovered,
  UNKNOWN,
  type Version,
  versionOn,
} from "../../../law/dated";
import { type Day, dateOf, dayOf } from "../../../law/day";
import { mci } from "../../../law/mci";
import type { Stated } from "./stated";

/** The size of a business according to its figures, and the ceilings used; or why it cannot be determined. */
export type Size =
  | { readonly kind: "missing" | "no_index" | "not_covered" }
  | {
      readonly kind: "size";
      readonly size: BusinessSize;
      readonly isExcluded: boolean;
      readonly headcount: number;
      readonly income: number;
      readonly criteria: SizeCriteria;
      readonly index: number;
      readonly confidence: Confidence;
      readonly checkedOn: Day;
    };

/** The ceilings that decide each class: those it keeps to, or those it exceeds. */
const decisive: Readonly<Record<BusinessSize, keyof typeof sizeCriteria>> = {
  micro: "micro",
  small: "small",
  medium: "small",
  large: "medium",
};

/** Determines the size of a business from the stated figures. */
export function sizeOf({ headcount, income, values }: Stated, day: Day): Size {
  if (headcount === null || income === null) return { kind: "missing" };
  if (!isCovered(day)) return { kind: "not_covered" };
  const isExcluded = values.excluded_activity === "yes";
  const size = businessSize({ headcount, averageIncome: income, excludedActivity: isExcluded }, day);
  // The index of a year is the one in force on its first day.
  const index = versionOn<number>(mci, dayOf({ ...dateOf(day), month: 1, day: 1 }) ?? day);
  if (size === null || index.value === UNKNOWN) return { kind: "no_index" };
  const ceilings = criteriaOn(decisive[size], day);
  if (ceilings.value === UNKNOWN) return { kind: "no_index" };
  const versions: readonly Version<unknown>[] = [index, ceilings];
  return {
    kind: "size",
    size,
    isExcluded,
    headcount,
    income,
    criteria: ceilings.value,
    index: index.value,
    confidence:
      confidences.find((level) => versions.some(({ confidence }) => confidence === level)) ?? "disputed",
    checkedOn: checkedOn(versions),
  };
}

function criteriaOn(size: keyof typeof sizeCriteria, day: Day): Version<SizeCriteria> {
  const rule: DatedRule<SizeCriteria> = sizeCriteria[size];
  return versionOn(rule, day);
}

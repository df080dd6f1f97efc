import type { Group } from "../law/category";
import { valueOn } from "../law/dated";
import type { Day } from "../law/day";
import { localContent } from "../law/local-content";
import { claimsOf, type Employer } from "./employer";
import type { Standard } from "./verdict";

/** The thresholds in force for an employer on a covered day (from 1 January 2023 on). */
export function standardOn(day: Day, employer: Employer): Standard {
  return {
    percents: { managers: requiredPercent("managers", day), workers: requiredPercent("workers", day) },
    claims: claimsOf(employer, day),
    employer,
  };
}

/** The minimum share of citizens required of a group on a day, in whole percent. */
export function requiredPercent(group: Group, day: Day): number {
  return valueOn<number>(localContent[group], day);
}

import type { JudgedVacancy } from "./judge-vacancy";
import type { RatioOnFiling } from "./ratio-on-filing";
import { measureRemarks, ratioRemarks } from "./ratio-remarks";
import type { VacancyRemark } from "./vacancy-findings";

/**
 * Remarks on a vacancy from other rows and from the staff. `sharedRow`: the first other vacancy with its code. `ratio`:
 * null if the staff cannot be read, undefined if there is none.
 */
export function besideRemarks(
  vacancy: JudgedVacancy,
  sharedRow: number | undefined,
  ratio: RatioOnFiling | null | undefined,
): readonly VacancyRemark[] {
  return [
    ...(sharedRow === undefined
      ? []
      : [{ code: "code_shared" as const, field: "code" as const, values: { otherRow: sharedRow } }]),
    ...(ratio === undefined ? [] : measureRemarks(vacancy)),
    ...(ratio === null ? [{ code: "roster_unreadable" as const, field: "position" as const }] : []),
    ...(ratio ? ratioRemarks(vacancy, ratio) : []),
  ];
}

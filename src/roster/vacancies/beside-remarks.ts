import type { JudgedVacancy } from "./judge-vacancy";
import type { RatioOnFiling } from "./ratio-on-filing";
import { measureRemarks, ratioRemarks } from "./ratio-remarks";
import type { VacancyRemark } from "./vacancy-findings";

/**
 * What the other rows and the staff say about a vacancy. `sharedRow`: the first other vacancy with its code. The ratio is
 * null where the staff cannot be read, and undefined where there is none.
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

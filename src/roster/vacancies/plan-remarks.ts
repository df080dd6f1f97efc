import { searchDaysFor } from "../../domain/labour-market-test";
import type { OwnDaysOff } from "../../domain/workday";
import { workdayInstead } from "../../domain/workday-advice";
import type { Day } from "../../law/day";
import type { VacancyOnDay } from "./vacancy-on-day";
import type { VacancyRemark } from "./vacancy-findings";

/** Remarks on the planned day and on days off. */
export function planRemarks(
  { facts, duty, filing, posting, asOf }: VacancyOnDay,
  ownDaysOff: OwnDaysOff,
): readonly VacancyRemark[] {
  const { planned, filed } = facts;
  const remarks: VacancyRemark[] = [];
  if (filed.kind === "day" && filed.day > asOf)
    remarks.push({ code: "filed_in_future", field: "filed", values: { filedDay: filed.day } });
  if (filed.kind === "blank" && planned.kind === "day" && planned.day < asOf)
    remarks.push({ code: "plan_passed", field: "planned", values: { plannedDay: planned.day } });
  if (filing.basis === "filed") return remarks;
  if (filing.basis === "planned") {
    const workDay = workdayInstead(filing.day, ownDaysOff);
    if (workDay !== null)
      remarks.push({
        code: "planned_day_is_day_off",
        field: filing.field ?? "planned",
        values: { plannedDay: filing.day, workDay },
      });
    return remarks;
  }
  const first = duty === "not_required" ? null : (posting?.state.firstDay ?? null);
  const fileFrom = first === null ? null : (Math.max(first, asOf) as Day);
  const workDay = fileFrom === null ? null : workdayInstead(fileFrom, ownDaysOff);
  if (fileFrom !== null && workDay !== null)
    remarks.push({
      code: "first_day_is_day_off",
      field: "posted",
      values: { firstDay: fileFrom, workDay, length: searchDaysFor(posting?.posted ?? fileFrom) },
    });
  return remarks;
}

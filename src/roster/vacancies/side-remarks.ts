import { compareRegions } from "../words/region";
import type { VacancyOnDay } from "./vacancy-on-day";
import type { VacancyColumns } from "../table/vacancy-layout";
import type { VacancyFindingCode, VacancyRemark } from "./vacancy-findings";

const regionCodes: Readonly<Record<string, VacancyFindingCode>> = {
  different: "region_differs",
  split_2022: "region_split_2022",
  unclear: "region_unclear",
};

/** Remarks on region, employment office and candidates. Each rests on one or two weak sources, so a warning at most. */
export function sideRemarks(
  { facts, duty }: VacancyOnDay,
  columns: VacancyColumns,
): readonly VacancyRemark[] {
  if (duty === "not_required") return [];
  const { jobRegion, postingRegion, office, candidates } = facts;
  const remarks: VacancyRemark[] = [];
  if (jobRegion !== "" && postingRegion !== "") {
    const code = regionCodes[compareRegions(jobRegion, postingRegion)];
    if (code !== undefined)
      remarks.push({ code, field: "postingRegion", values: { job: jobRegion, posting: postingRegion } });
  }
  if (columns.office === undefined) remarks.push({ code: "office_column_missing", field: "position" });
  else if (office.kind === "unclear") remarks.push({ code: "office_unclear", field: "office" });
  else if (office.kind === "blank" || office.value === false)
    remarks.push({ code: "office_not_noted", field: "office" });
  if (candidates.kind === "unclear") remarks.push({ code: "candidates_unclear", field: "candidates" });
  else if (candidates.kind === "said" && candidates.value)
    remarks.push({ code: "candidate_recorded", field: "candidates" });
  return remarks;
}

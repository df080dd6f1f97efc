import type { VacancyOnDay } from "./vacancy-on-day";
import type { VacancyFindingCode, VacancyRemark } from "./vacancy-findings";

/** Remarks on words that are not understood and on invalid dates. */
export function cellRemarks({ facts, filing, duty, posting }: VacancyOnDay): readonly VacancyRemark[] {
  const remarks: VacancyRemark[] = [];
  if (facts.applicationKind.kind === "unclear") remarks.push({ code: "kind_unclear", field: "kind" });
  const isOutcomeUnclear = facts.outcome.kind === "unclear";
  const field = isOutcomeUnclear ? "outcome" : "note";
  if (facts.calledOff !== null && facts.outcome.kind !== "said")
    remarks.push({
      code: "outcome_unclear",
      field,
      values: { text: facts.calledOff },
      effect: filing.basis === "filed" ? "warning" : "undecided",
    });
  else if (isOutcomeUnclear) remarks.push({ code: "outcome_unclear", field });
  const isSearchSettled = duty === "not_required" || posting !== null;
  for (const field of ["posted", "filed", "planned", "closed", "permitExpiry"] as const) {
    const code = dateCodes[facts[field].kind];
    if (code === undefined || (field === "planned" && filing.basis === "filed")) continue;
    const isAside = field === "closed" || field === "permitExpiry" || (field === "posted" && isSearchSettled);
    remarks.push({ code, field, ...(isAside && { effect: "warning" }) });
  }
  return remarks;
}

const dateCodes: Readonly<Record<string, VacancyFindingCode>> = {
  either: "date_ambiguous",
  unreadable: "date_unreadable",
  implausible: "date_implausible",
};

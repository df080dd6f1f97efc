import type { Confidence } from "../../law/dated";
import type { Day } from "../../law/day";
import { type FilingStepId, filingSteps } from "../../law/filing-steps";
import type { SourceId } from "../../law/sources";
import type { VacancyCheck } from "./check-vacancies";
import { compareRegions } from "../words/region";
import type { Fact } from "./vacancy-facts";
import type { VacancyFindingCode } from "./vacancy-findings";

/** The state of one step of a filing. "to_confirm": the sheet does not say, a person has to. */
export type StepState = "done" | "missing" | "unclear" | "not_needed" | "to_confirm";

export type ChecklistItem = {
  readonly id: FilingStepId;
  readonly state: StepState;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly checkedOn: Day;
};

/** The steps of filing for a vacancy in order, each with its state and confidence. */
export function filingChecklist(vacancy: VacancyCheck): readonly ChecklistItem[] {
  return filingSteps.map(({ id, ...known }) => ({
    id,
    state: states[id](vacancy),
    ...known,
  }));
}

const ofSearch =
  (state: (vacancy: VacancyCheck) => StepState) =>
  (vacancy: VacancyCheck): StepState =>
    vacancy.duty === "not_required" ? "not_needed" : state(vacancy);

const states: Readonly<Record<FilingStepId, (vacancy: VacancyCheck) => StepState>> = {
  search_days: ofSearch(({ search }) => {
    if (search === null || search.status === "disputed_day" || search.status === "no_calendar")
      return "unclear";
    return search.status === "complete" ? "done" : "missing";
  }),
  vacancy_code: ofSearch(({ facts }) => noted(facts.code.kind)),
  search_region: ofSearch(({ facts: { jobRegion, postingRegion } }) => {
    if (jobRegion === "" || postingRegion === "") return "to_confirm";
    const compared = compareRegions(jobRegion, postingRegion);
    return compared === "same" ? "done" : compared === "different" ? "missing" : "unclear";
  }),
  office_notified: ofSearch(({ facts: { office } }) =>
    office.kind === "said" && office.value === false ? "missing" : noted(office.kind),
  ),
  no_local_candidate: ofSearch(({ facts: { candidates } }) => {
    if (candidates.kind === "blank") return "to_confirm";
    if (candidates.kind === "unclear") return "unclear";
    return candidates.value ? "missing" : "done";
  }),
  ratio: ({ ratio, findings }) => {
    if (ratio === null) return "to_confirm";
    const effects = findings.filter(({ code }) => ofRatio.has(code)).map(({ effect }) => effect);
    if (effects.includes("fail")) return "missing";
    if (effects.includes("undecided")) return "unclear";
    return effects.length > 0 ? "to_confirm" : "done";
  },
  portal: ({ facts: { portal } }) =>
    portal.kind === "said" ? "done" : portal.kind === "blank" ? "to_confirm" : "unclear",
  contracts_registered: ({ facts }) => confirmed(facts.contracts),
  iin_obtained: ({ facts }) => confirmed(facts.iin),
};

/** Findings about the ratio, or the limit of transferees, on the filing day. */
const ofRatio: ReadonlySet<VacancyFindingCode> = new Set<VacancyFindingCode>([
  "ratio_short",
  "ratio_one_of_day",
  "ratio_undecided",
  "ratio_granted_unclear",
  "transferees_short",
  "transferees_undecided",
  "transferees_untested",
]);

/** For facts that a list need not contain: a blank has to be confirmed by a person. */
function confirmed(fact: Fact<unknown>): StepState {
  if (fact.kind !== "said") return fact.kind === "blank" ? "to_confirm" : "unclear";
  return fact.value === false ? "missing" : "done";
}

function noted(kind: "said" | "blank" | "unclear"): StepState {
  return kind === "said" ? "done" : kind === "blank" ? "missing" : "unclear";
}

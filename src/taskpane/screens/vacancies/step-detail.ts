import { type Day, toDotted } from "../../../law/day";
import type { FilingStepId } from "../../../law/filing-steps";
import { explainRatio } from "../../../i18n/explain-vacancy";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import type { Fact } from "../../../roster/vacancies/vacancy-facts";
import type { VacancySpeech } from "./vacancy-speech";

type Details = (vacancy: VacancyCheck, speech: Pick<VacancySpeech, "sayScreen" | "sayVacancy">) => string;

const none: Details = () => "";

/** What the list itself says about each step. */
const details: Readonly<Record<FilingStepId, Details>> = {
  search_days: ({ posted, search, firstDay }, { sayScreen }) =>
    posted === null || search?.end === undefined || search.end === null || firstDay === null
      ? ""
      : sayScreen("checklist.period", {
          posted: toDotted(posted),
          end: toDotted(search.end),
          firstDay: toDotted(firstDay),
        }),
  vacancy_code: ({ facts: { code } }) => (code.kind === "said" ? code.value : ""),
  search_region: ({ facts: { jobRegion, postingRegion } }) =>
    [...new Set([jobRegion, postingRegion])].filter((region) => region !== "").join(" / "),
  office_notified: ({ facts }, { sayVacancy }) => saidOf(facts.office, sayVacancy),
  no_local_candidate: none,
  // A transfer within a group has a test of its own, of which the remarks speak.
  ratio: ({ ratio, applicationKind }, { sayVacancy }) =>
    ratio === null || applicationKind === "transferee" ? "" : explainRatio(ratio, sayVacancy),
  portal: ({ facts: { portal } }) => (portal.kind === "said" ? portal.value : ""),
  contracts_registered: ({ facts }, { sayVacancy }) => saidOf(facts.contracts, sayVacancy),
  iin_obtained: ({ facts }, { sayVacancy }) => saidOf(facts.iin, sayVacancy),
};

function saidOf(fact: Fact<boolean | Day>, sayVacancy: VacancySpeech["sayVacancy"]): string {
  if (fact.kind !== "said") return "";
  if (typeof fact.value === "number") return toDotted(fact.value);
  return sayVacancy(fact.value ? "answer.yes" : "answer.no");
}

/** What the list says about one step of the filing; empty where it says nothing. */
export function stepDetail(
  id: FilingStepId,
  vacancy: VacancyCheck,
  speech: Pick<VacancySpeech, "sayScreen" | "sayVacancy">,
): string {
  return details[id](vacancy, speech);
}

import { toDotted } from "../../law/day";
import type { FilingStepId } from "../../law/filing-steps";
import { explainRatio } from "../../i18n/explain-vacancy";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
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
  office_notified: ({ facts: { office } }, { sayVacancy }) => {
    if (office.kind !== "said") return "";
    if (typeof office.value === "number") return toDotted(office.value);
    return sayVacancy(office.value ? "answer.yes" : "answer.no");
  },
  no_local_candidate: none,
  ratio: ({ ratio }, { sayVacancy }) => (ratio === null ? "" : explainRatio(ratio, sayVacancy)),
  portal: ({ facts: { portal } }) => (portal.kind === "said" ? portal.value : ""),
  contracts_registered: none,
  iin_obtained: none,
};

/** What the list says about one step of the filing; empty where it says nothing. */
export function stepDetail(
  id: FilingStepId,
  vacancy: VacancyCheck,
  speech: Pick<VacancySpeech, "sayScreen" | "sayVacancy">,
): string {
  return details[id](vacancy, speech);
}

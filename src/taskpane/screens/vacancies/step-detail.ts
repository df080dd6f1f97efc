import type { Language } from "../../../i18n/language";
import { type Day, toDotted } from "../../../law/day";
import type { FilingStepId } from "../../../law/filing-steps";
import { explainRatio } from "../../../sentences/explain-vacancy";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import type { Fact } from "../../../roster/vacancies/vacancy-facts";
import { speaker } from "../../../i18n/speaker";
import { vacancyTexts } from "../../../i18n/vacancies";

type Details = (vacancy: VacancyCheck, language: Language) => string;

const none: Details = () => "";

/** What the list contains about each step. */
const details: Readonly<Record<FilingStepId, Details>> = {
  search_days: ({ posted, search, firstDay }, language) =>
    posted === null || search?.end === undefined || search.end === null || firstDay === null
      ? ""
      : speaker(vacancyTexts, language)("checklist.period", {
          posted: toDotted(posted),
          end: toDotted(search.end),
          firstDay: toDotted(firstDay),
        }),
  vacancy_code: ({ facts: { code } }) => (code.kind === "said" ? code.value : ""),
  search_region: ({ facts: { jobRegion, postingRegion } }) =>
    [...new Set([jobRegion, postingRegion])].filter((region) => region !== "").join(" / "),
  office_notified: ({ facts }, language) => saidOf(facts.office, language),
  no_local_candidate: none,
  // An intra-group transfer has its own test, covered by the remarks.
  ratio: ({ ratio, applicationKind }, language) =>
    ratio === null || applicationKind === "transferee"
      ? ""
      : explainRatio(ratio, speaker(vacancyTexts, language)),
  portal: ({ facts: { portal } }) => (portal.kind === "said" ? portal.value : ""),
  contracts_registered: ({ facts }, language) => saidOf(facts.contracts, language),
  iin_obtained: ({ facts }, language) => saidOf(facts.iin, language),
};

function saidOf(fact: Fact<boolean | Day>, language: Language): string {
  if (fact.kind !== "said") return "";
  if (typeof fact.value === "number") return toDotted(fact.value);
  return speaker(vacancyTexts, language)(fact.value ? "answer.yes" : "answer.no");
}

/** What the list contains about one step of the filing; empty if nothing. */
export function stepDetail(id: FilingStepId, vacancy: VacancyCheck, language: Language): string {
  return details[id](vacancy, language);
}

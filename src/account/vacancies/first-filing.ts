import { checkTexts } from "../../i18n/check";
import { filingLines } from "../../sentences/explain-asked";
import { speaker } from "../../i18n/speaker";
import { vacancyTexts } from "../../i18n/vacancies";
import type { Language } from "../../i18n/language";
import { countsOthers } from "../../roster/judgement/chosen-readings";
import { toDotted } from "../../law/day";
import { isFiled } from "../../roster/vacancies/is-filed";
import type { Section } from "../account";
import { groupRows } from "../check/group-rows";
import { sentences } from "../values";
import type { CheckedVacancies } from "./checked-vacancies";

/** Nobody but citizens is counted as a citizen. */
const nobody = { managers: 0, workers: 0 };

/** Both groups on the first filing day of any vacancy, with everybody applied for by then. */
export function firstFilingSection({ vacancies, check }: CheckedVacancies, language: Language): Section {
  const sayVacancy = speaker(vacancyTexts, language);
  const [first] = vacancies
    .flatMap(({ vacancy }) => (vacancy.ratio === null || isFiled(vacancy) ? [] : [vacancy.ratio]))
    .sort((one, other) => one.day - other.day);
  if (first === undefined) return { id: "groups", title: "", rows: [] };
  return {
    id: "groups",
    title: sayVacancy("why.arithmetic", { day: toDotted(first.day) }),
    rows: [
      ...groupRows({ ...first, countedAsCitizens: countsOthers(check.readings) ? null : nobody }, language),
      ...sentences([
        ...filingLines(first, speaker(checkTexts, language)),
        sayVacancy("ratio.requested", first.requested),
      ]),
    ],
  };
}

import type { FilingVerdict } from "../../domain/filing-verdict";
import { searchDuty } from "../../domain/search-duty";
import {
  OLDEST_POSTING,
  type VacancyReadingName,
  vacancyReadingNames,
  vacancyReadings,
  type VacancyReadings,
} from "../../law/vacancy-readings";
import { type JudgingContext, judgeVacancy, verdictOf } from "./judge-vacancy";
import type { VacancyRemark } from "./vacancy-findings";
import type { VacancyOnDay } from "./vacancy-on-day";

/** What the verdict on a vacancy would be under another reading of procedure. */
export type VacancyAlternative = {
  readonly name: VacancyReadingName;
  readonly value: string;
  readonly verdict: FilingVerdict;
};

/** The readings of procedure that would change the verdict; `beside` is what they leave alone. */
export function alternativesTo(
  verdict: FilingVerdict,
  vacancy: VacancyOnDay,
  beside: readonly VacancyRemark[],
  context: JudgingContext,
): readonly VacancyAlternative[] {
  return vacancyReadingNames.flatMap((name) =>
    vacancyReadings[name].options.flatMap((value) => {
      if (value === context.readings[name]) return [];
      const readings: VacancyReadings = { ...context.readings, [name]: value };
      if (isWithoutEffect(name, vacancy, readings)) return [];
      const { remarks } = judgeVacancy(vacancy.facts, { ...context, readings });
      const other = verdictOf([...remarks, ...beside]);
      return other === verdict ? [] : [{ name, value, verdict: other }];
    }),
  );
}

/** Says whether a vacancy is judged alike under another reading, which is far cheaper to see than to judge it again. */
function isWithoutEffect(
  name: VacancyReadingName,
  { applicationKind, filing, duty, posting }: VacancyOnDay,
  readings: VacancyReadings,
): boolean {
  switch (name) {
    case "renewal_search":
    case "transferee_search":
      return searchDuty(applicationKind, filing.day, readings) === duty;
    case "oldest_posting":
      return filing.day - (posting?.posted ?? filing.day) <= OLDEST_POSTING;
    case "first_filing_day":
    case "roll_to_working_day":
      return false;
  }
}

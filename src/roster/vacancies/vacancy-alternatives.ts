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

/** Another reading of procedure, and what vacancies are judged by under it. */
export type OtherReading = {
  readonly name: VacancyReadingName;
  readonly value: string;
  readonly context: JudgingContext;
};

/** The readings of procedure that were not chosen, for all vacancies of a list. */
export function otherReadings(context: JudgingContext): readonly OtherReading[] {
  return vacancyReadingNames.flatMap((name) =>
    vacancyReadings[name].options
      .filter((value) => value !== context.readings[name])
      .map((value) => ({
        name,
        value,
        context: { ...context, readings: { ...context.readings, [name]: value } },
      })),
  );
}

/** The readings of procedure that would change the verdict; `beside` is what they leave alone. */
export function alternativesTo(
  verdict: FilingVerdict,
  vacancy: VacancyOnDay,
  beside: readonly VacancyRemark[],
  others: readonly OtherReading[],
): readonly VacancyAlternative[] {
  return others.flatMap(({ name, value, context }) => {
    if (isWithoutEffect(name, vacancy, context.readings)) return [];
    const { remarks } = judgeVacancy(vacancy.facts, context);
    const other = verdictOf([...remarks, ...beside]);
    return other === verdict ? [] : [{ name, value, verdict: other }];
  });
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

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

/** The verdict on a vacancy under another reading of procedure. */
export type VacancyAlternative = {
  readonly name: VacancyReadingName;
  readonly value: string;
  readonly verdict: FilingVerdict;
};

/** Another reading of procedure, and the context for judging under it. */
export type OtherReading = {
  readonly name: VacancyReadingName;
  readonly value: string;
  readonly context: JudgingContext;
};

/** The readings of procedure that were not chosen. */
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

/** The readings of procedure that would change the verdict; `beside`: remarks that do not depend on them. */
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

/** Whether another reading certainly makes no difference, which is far cheaper than judging again. */
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

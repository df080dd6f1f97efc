import type { FilingVerdict } from "../../domain/filing-verdict";
import {
  type VacancyReadingName,
  vacancyReadingNames,
  vacancyReadings,
  type VacancyReadings,
} from "../../law/vacancy-readings";
import { type JudgingContext, judgeVacancy, verdictOf } from "./judge-vacancy";
import type { VacancyFacts } from "./vacancy-facts";
import type { VacancyRemark } from "./vacancy-findings";

/** What the verdict on a vacancy would be under another reading of procedure. */
export type VacancyAlternative = {
  readonly name: VacancyReadingName;
  readonly value: string;
  readonly verdict: FilingVerdict;
};

/** The readings of procedure that would change the verdict; `beside` is what they leave alone. */
export function alternativesTo(
  verdict: FilingVerdict,
  facts: VacancyFacts,
  beside: readonly VacancyRemark[],
  context: JudgingContext,
): readonly VacancyAlternative[] {
  return vacancyReadingNames.flatMap((name) =>
    vacancyReadings[name].options.flatMap((value) => {
      if (value === context.readings[name]) return [];
      const readings: VacancyReadings = { ...context.readings, [name]: value };
      const { remarks } = judgeVacancy(facts, { ...context, readings });
      const other = verdictOf([...remarks, ...beside]);
      return other === verdict ? [] : [{ name, value, verdict: other }];
    }),
  );
}

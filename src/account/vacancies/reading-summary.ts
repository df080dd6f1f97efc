import { checkTexts } from "../../i18n/check";
import { filingOptionWords, optionWords } from "../../sentences/reading-options";
import { speaker } from "../../i18n/speaker";
import { vacancyTexts } from "../../i18n/vacancies";
import type { Language } from "../../i18n/language";
import type { ApplicationKind } from "../../law/application-kind";
import { defaultReadings, type ReadingName, readingNames } from "../../law/readings";
import {
  defaultVacancyReadings,
  type VacancyReadingName,
  vacancyReadingNames,
} from "../../law/vacancy-readings";
import { isOfPapers } from "../../roster/judgement/chosen-readings";
import type { VacanciesCheck, VacancyCheck } from "../../roster/vacancies/check-vacancies";

/**
 * The readings behind the answers about vacancies, in short lines: non-default choices, with the number of vacancies that
 * the default would judge differently, and disputed points that would change an answer.
 */
export function readingSummary(check: VacanciesCheck, language: Language): readonly string[] {
  return [...chosenLines(check, language), ...disputedLines(check, language)];
}

function chosenLines(check: VacanciesCheck, language: Language): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const { readings, vacancies } = check;
  const ofFiling = vacancyReadingNames.filter(
    (name) => readings[name] !== defaultVacancyReadings[name] && touchesFiling(name, vacancies),
  );
  const ofRatio = readingNames.filter(
    (name) => readings[name] !== defaultReadings[name] && touchesStaff(name, check),
  );
  const named = [
    ...ofFiling.map((name) => ({
      reading: sayVacancy(`reading.${name}`),
      option: filingOptionWords(readings[name], sayVacancy),
    })),
    ...ofRatio.map((name) => ({
      reading: sayAnswer(`reading.${name}`),
      option: optionWords(name, readings[name], sayAnswer),
    })),
  ];
  if (named.length === 0) return [];
  const count = turnedBy(check, (name, value) => value === defaultVacancyReadings[name]);
  return [
    sayVacancy("readings.chosen", {
      readings: named.map((each) => sayAnswer("reading.as", each)).join("; "),
    }),
    ...(count === 0 ? [] : [sayVacancy("readings.by_default", { count })]),
  ];
}

/** Whether a reading of procedure is about any of these applications, whatever becomes of their answers. */
function touchesFiling(name: VacancyReadingName, vacancies: readonly VacancyCheck[]): boolean {
  switch (name) {
    case "renewal_search":
      return mayBe("renewal", vacancies);
    case "transferee_search":
      return mayBe("transferee", vacancies);
    case "oldest_posting":
    case "first_filing_day":
    case "roll_to_working_day":
      return vacancies.some(({ duty }) => duty !== "not_required");
  }
}

/** Whether a reading of who counts is about anybody on the staff list or applied for, on a day of which the ratio is asked. */
function touchesStaff(name: ReadingName, { staffReadings, vacancies }: VacanciesCheck): boolean {
  if (vacancies.every(({ ratio }) => ratio === null)) return false;
  // Who is present by ended papers is not seen in the people of a day.
  if (name === "requested" || isOfPapers(name)) return true;
  return (name === "transferee" && mayBe("transferee", vacancies)) || staffReadings.includes(name);
}

function mayBe(kind: ApplicationKind, vacancies: readonly VacancyCheck[]): boolean {
  return vacancies.some(
    ({ applicationKind, facts }) => applicationKind === kind || facts.applicationKind.kind === "unclear",
  );
}

/** One line for all points. The default of a non-default choice is covered by `chosenLines`. */
function disputedLines(check: VacanciesCheck, language: Language): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const points = vacancyReadingNames.flatMap((name) => {
    const isOf = (other: VacancyReadingName, value: string) =>
      other === name && value !== defaultVacancyReadings[name];
    const turning = check.vacancies.flatMap(({ alternatives }) =>
      alternatives.filter((each) => isOf(each.name, each.value)),
    );
    const options = [...new Set(turning.map(({ value }) => filingOptionWords(value, sayVacancy)))];
    return turning.length === 0
      ? []
      : [
          sayVacancy("readings.point", {
            reading: sayVacancy(`reading.${name}`),
            options: options.join("; "),
            count: turnedBy(check, isOf),
          }),
        ];
  });
  return points.length === 0 ? [] : [sayAnswer("reading.disputed", { points: points.join("; ") })];
}

/** The number of vacancies that some of these readings would judge differently. */
function turnedBy(
  { vacancies }: VacanciesCheck,
  isMeant: (name: VacancyReadingName, value: string) => boolean,
): number {
  return vacancies.filter(({ alternatives }) => alternatives.some(({ name, value }) => isMeant(name, value)))
    .length;
}

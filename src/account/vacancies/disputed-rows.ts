import { rulesTexts } from "../../i18n/rules";
import { vacancyTexts } from "../../i18n/vacancies";
import { reportTexts } from "../../i18n/report";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Row } from "../account";
import { headings, line, sentences, words } from "../values";
import { filingOptionWords, optionWords } from "../../sentences/reading-options";
import { defaultReadings, readingNames } from "../../law/readings";
import { defaultVacancyReadings, vacancyReadingNames } from "../../law/vacancy-readings";
import { vacancyName } from "./vacancy-name";
import type { CheckedVacancies } from "./checked-vacancies";

/** The reading of each disputed point, and the vacancies that another reading would judge differently. */
export function disputedRows(checked: CheckedVacancies, language: Language): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayRule = speaker(rulesTexts, language);
  const sayReport = speaker(reportTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const { readings } = checked.check;
  const used = (option: string, isDefault: boolean) =>
    words(
      isDefault ? sayRule("readings.default_option", { option }) : sayReport("readings.chosen", { option }),
    );
  return [
    ...sentences([sayRule("readings.intro"), sayVacancy("report.readings.hint")]),
    headings(sayReport("readings.point"), sayReport("readings.used"), sayReport("readings.otherwise")),
    ...vacancyReadingNames.flatMap((name): readonly Row[] => {
      const option = filingOptionWords(readings[name], sayVacancy);
      const [first = null, ...others] = waysOf(name, checked, language).map(words);
      return [
        line(
          words(sayVacancy(`reading.${name}`)),
          used(option, readings[name] === defaultVacancyReadings[name]),
          first,
        ),
        ...others.map((way) => line(null, null, way)),
      ];
    }),
    ...(checked.check.vacancies.every(({ ratio }) => ratio === null)
      ? []
      : readingNames.map((name) => {
          const option = optionWords(name, readings[name], sayAnswer);
          return line(
            words(sayAnswer(`reading.${name}`)),
            used(option, readings[name] === defaultReadings[name]),
          );
        })),
  ];
}

/** Vacancies named per disputed point. */
const NAMED = 20;

function waysOf(
  name: (typeof vacancyReadingNames)[number],
  { vacancies, list }: CheckedVacancies,
  language: Language,
): readonly string[] {
  const sayReport = speaker(reportTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const ways = vacancies.flatMap(({ vacancy }) =>
    vacancy.alternatives
      .filter((other) => other.name === name)
      .map(({ value, verdict }) =>
        sayReport("readings.way", {
          option: `${filingOptionWords(value, sayVacancy)} (${vacancyName(vacancy, list, sayVacancy)})`,
          verdict: sayVacancy(`filing.${verdict}`),
        }),
      ),
  );
  const hidden = ways.length - NAMED;
  return [...ways.slice(0, NAMED), ...(hidden > 0 ? [sayReport("more", { count: hidden })] : [])];
}

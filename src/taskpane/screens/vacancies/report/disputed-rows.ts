import type { DocRow } from "../../../../excel/sheet-document";
import { filingOptionWords, optionWords } from "../../../../i18n/reading-options";
import { defaultReadings, readingNames } from "../../../../law/readings";
import { defaultVacancyReadings, vacancyReadingNames } from "../../../../law/vacancy-readings";
import { headings, sentences, words } from "../../../report/doc-cells";
import { vacancyName } from "../vacancy-name";
import type { VacancyReport, VacancyReportSpeech } from "./vacancy-report";

/** How each disputed point was read, and which vacancies would have another verdict otherwise. */
export function disputedRows(report: VacancyReport, speech: VacancyReportSpeech): readonly DocRow[] {
  const { sayAnswer, sayReport, sayRule, sayScreen, sayVacancy } = speech;
  const { readings } = report.check;
  const used = (option: string, isDefault: boolean) =>
    words(sayReport(isDefault ? "readings.default" : "readings.chosen", { option }));
  return [
    ...sentences([sayRule("readings.intro"), sayScreen("report.readings.hint")]),
    headings(sayReport("readings.point"), sayReport("readings.used"), sayReport("readings.otherwise")),
    ...vacancyReadingNames.flatMap((name): readonly DocRow[] => {
      const option = filingOptionWords(readings[name], sayVacancy);
      const [first = null, ...others] = waysOf(name, report, speech).map(words);
      return [
        [
          words(sayVacancy(`reading.${name}`)),
          used(option, readings[name] === defaultVacancyReadings[name]),
          first,
        ],
        ...others.map((way) => [null, null, way]),
      ];
    }),
    ...(report.check.vacancies.every(({ ratio }) => ratio === null)
      ? []
      : readingNames.map((name): DocRow => {
          const option = optionWords(name, readings[name], sayAnswer);
          return [
            words(sayAnswer(`reading.${name}`)),
            used(option, readings[name] === defaultReadings[name]),
          ];
        })),
  ];
}

/** So many vacancies are named for each other way of reading. */
const NAMED = 20;

function waysOf(
  name: (typeof vacancyReadingNames)[number],
  { shown, reading: { sheet } }: VacancyReport,
  { sayReport, sayVacancy }: VacancyReportSpeech,
): readonly string[] {
  const ways = shown.vacancies.flatMap(({ vacancy }) =>
    vacancy.alternatives
      .filter((other) => other.name === name)
      .map(({ value, verdict }) =>
        sayReport("readings.way", {
          option: `${filingOptionWords(value, sayVacancy)} (${vacancyName(vacancy, sheet, sayVacancy)})`,
          verdict: sayVacancy(`verdict.${verdict}`),
        }),
      ),
  );
  const hidden = ways.length - NAMED;
  return [...ways.slice(0, NAMED), ...(hidden > 0 ? [sayReport("more", { count: hidden })] : [])];
}

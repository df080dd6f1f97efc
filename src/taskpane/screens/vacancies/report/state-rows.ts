import type { DocRow } from "../../../../excel/sheet-document";
import { explainNextStep, vacancyHeadline } from "../../../../i18n/explain-vacancy";
import { day, headings, link, sentences, words } from "../../../report/doc-cells";
import { placeOfVacancy } from "../placed-remarks";
import { vacancyLine } from "../vacancy-line";
import { vacancyName } from "../vacancy-name";
import type { VacancyReport, VacancyReportSpeech } from "./vacancy-report";

/** A sheet takes more, but nobody reads them, and links end at its twenty-thousandth row. */
const SHOWN = 5_000;

/** Each vacancy with its verdict, the first day to file and the next thing to do, in the order of what is to be done. */
export function stateRows(
  { check, reading: { sheet }, shown }: VacancyReport,
  speech: VacancyReportSpeech,
): readonly DocRow[] {
  const { sayReport, sayScreen, sayVacancy } = speech;
  if (shown.vacancies.length === 0) return sentences([sayScreen("list.empty")]);
  const hidden = shown.vacancies.length - SHOWN;
  return [
    headings(
      sayScreen("table.vacancy"),
      sayScreen("dates.state"),
      sayScreen("table.next"),
      sayScreen("table.first"),
      sayScreen("report.filing"),
    ),
    ...shown.vacancies.slice(0, SHOWN).map(({ vacancy }): DocRow => {
      const name = `${vacancyName(vacancy, sheet, sayVacancy)} · ${vacancyLine(vacancy, speech)}`;
      return [
        link(name, sheet.sheet, placeOfVacancy(vacancy.row, check.columns, sheet)),
        words(vacancyHeadline(vacancy, sayVacancy)),
        words(explainNextStep(vacancy, check.day, sayVacancy)),
        vacancy.firstDay === null ? null : day(vacancy.firstDay),
        day(vacancy.filing.day),
      ];
    }),
    ...sentences(hidden > 0 ? [sayReport("more", { count: hidden })] : []),
  ];
}

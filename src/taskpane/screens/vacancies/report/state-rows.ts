import type { Row } from "../../../../account/account";
import { someRows } from "../../../../account/some-rows";
import { day, headings, line, link, sentences, words } from "../../../../account/values";
import { explainNextStep, vacancyHeadline } from "../../../../i18n/explain-vacancy";
import { placeOfVacancy } from "../placed-remarks";
import { vacancyLine } from "../vacancy-line";
import { vacancyName } from "../vacancy-name";
import type { VacancyReport, VacancyVoices } from "./vacancy-report";

/** A sheet takes more, but nobody reads them, and links end at its twenty-thousandth row. */
const SHOWN = 5_000;

/** Each vacancy with its verdict, the first day to file and the next thing to do, in the order of what is to be done. */
export function stateRows(
  { check, reading: { sheet }, shown }: VacancyReport,
  voices: VacancyVoices,
): readonly Row[] {
  const { sayScreen, sayVacancy } = voices;
  if (shown.vacancies.length === 0) return sentences([sayScreen("list.empty")]);
  const rows = shown.vacancies.map(({ vacancy }) => {
    const name = `${vacancyName(vacancy, sheet, sayVacancy)} · ${vacancyLine(vacancy, voices)}`;
    return line(
      link(name, sheet.sheet, placeOfVacancy(vacancy.row, check.columns, sheet)),
      words(vacancyHeadline(vacancy, sayVacancy)),
      words(explainNextStep(vacancy, check.day, sayVacancy)),
      vacancy.firstDay === null ? null : day(vacancy.firstDay),
      day(vacancy.filing.day),
    );
  });
  return [
    headings(
      sayScreen("table.vacancy"),
      sayScreen("dates.state"),
      sayScreen("table.next"),
      sayScreen("table.first"),
      sayScreen("report.filing"),
    ),
    ...someRows(rows, SHOWN, voices),
  ];
}

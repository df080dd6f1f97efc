import { pane } from "../../i18n/pane";
import { vacancyTexts } from "../../i18n/vacancies";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Row } from "../account";
import { someRows } from "../some-rows";
import { day, headings, line, link, sentences, words } from "../values";
import { explainNextStep, vacancyHeadline } from "../../sentences/explain-vacancy";
import { placeOfVacancy } from "./placed-remarks";
import { vacancyLine } from "./vacancy-line";
import { vacancyName } from "./vacancy-name";
import type { CheckedVacancies } from "./checked-vacancies";

/** A sheet holds more, but nobody reads them, and links stop at row 20,000. */
const SHOWN = 5_000;

/** Each vacancy with its verdict, first filing day and next step, in the order of the next steps. */
export function stateRows(
  { check, list, vacancies }: CheckedVacancies,
  language: Language,
  most = SHOWN,
): readonly Row[] {
  const sayVacancy = speaker(vacancyTexts, language);
  const sayPane = speaker(pane, language);
  if (vacancies.length === 0) return sentences([sayVacancy("list.empty")]);
  const rows = vacancies.map(({ vacancy }) => {
    const name = `${vacancyName(vacancy, list, sayVacancy)} · ${vacancyLine(vacancy, language)}`;
    return line(
      link(name, list.sheet, placeOfVacancy(vacancy.row, check.columns, list)),
      words(vacancyHeadline(vacancy, sayVacancy)),
      words(explainNextStep(vacancy, check.day, sayVacancy)),
      vacancy.firstDay === null ? null : day(vacancy.firstDay),
      day(vacancy.filing.day),
    );
  });
  return [
    headings(
      sayVacancy("table.vacancy"),
      sayPane("verdict.label"),
      sayVacancy("table.next"),
      sayVacancy("table.first"),
      sayVacancy("report.filing"),
    ),
    ...someRows(rows, most, language),
  ];
}

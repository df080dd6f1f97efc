import { pane } from "../../../i18n/pane";
import type { Language } from "../../../i18n/language";
import { vacancyTexts } from "../../../i18n/vacancies";
import { speaker } from "../../../i18n/speaker";
import type { Row } from "../../../account/account";
import { day, headings, line, link, words } from "../../../account/values";
import type { SheetDocument } from "../../../excel/sheet-document";
import { explainNextStep } from "../../../sentences/explain-vacancy";
import { byNextStep } from "../../../roster/vacancies/by-next-step";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { docRows, docSections, dressed } from "../../report/account-sheet";
import { printedPage } from "../../report/printed-page";
import { aboutSection } from "../../../account/vacancies/about-section";
import { keyDatesOf } from "./key-dates";
import { placeOfVacancy } from "../../../account/vacancies/placed-remarks";
import { vacancyName } from "../../../account/vacancies/vacancy-name";
import type { WrittenVacancies } from "./written-sheets";

const WIDTHS = [34, 40, 18, 14, 16, 16, 16, 14, 14];

/** The dates of all vacancies, ordered by next action. Values only. */
export function datesSheet(written: WrittenVacancies, language: Language): SheetDocument {
  const sayVacancy = speaker(vacancyTexts, language);
  const sayPane = speaker(pane, language);
  const rows = [
    headings(
      sayVacancy("table.vacancy"),
      sayVacancy("table.next"),
      sayPane("verdict.label"),
      sayVacancy("dates.start"),
      sayVacancy("table.end"),
      sayVacancy("table.first"),
      sayVacancy("dates.workday"),
      sayVacancy("table.planned"),
      sayVacancy("table.filed"),
    ),
    ...byNextStep(written.check.vacancies).map((vacancy) => dateRow(vacancy, written, language)),
  ];
  return {
    name: sayVacancy("table.caption"),
    widths: WIDTHS,
    page: printedPage(written.check.day, language),
    rows: [
      [dressed(sayVacancy("dates.title"), "title")],
      [],
      ...docRows(rows),
      ...docSections([aboutSection(written, language)]),
    ],
  };
}

function dateRow(vacancy: VacancyCheck, { check, answer, sheet }: WrittenVacancies, language: Language): Row {
  const sayVacancy = speaker(vacancyTexts, language);
  const { posted, end, firstDay, workday, planned, filed } = keyDatesOf(vacancy, check.day, answer.daysOff);
  const place = placeOfVacancy(vacancy.row, check.columns, sheet);
  return line(
    link(vacancyName(vacancy, sheet, sayVacancy), sheet.sheet, place),
    words(explainNextStep(vacancy, check.day, sayVacancy)),
    words(sayVacancy(`filing.${vacancy.verdict}`)),
    ...[posted, end, firstDay, workday, planned, filed].map((date) => (date === null ? null : day(date))),
  );
}

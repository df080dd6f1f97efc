import type { DocCell, DocRow, SheetDocument } from "../../../excel/sheet-document";
import { explainNextStep } from "../../../i18n/explain-vacancy";
import type { Day } from "../../../law/day";
import { byNextStep } from "../../../roster/vacancies/by-next-step";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { day, headings, link, words } from "../../report/doc-cells";
import { aboutSheetRows } from "./about-sheet-rows";
import { keyDatesOf } from "./key-dates";
import { placeOfVacancy } from "./placed-remarks";
import { vacancyName } from "./vacancy-name";
import type { VacancySpeech } from "./vacancy-speech";
import type { WrittenVacancies } from "./written-sheets";

const WIDTHS = [34, 40, 18, 14, 16, 16, 16, 14, 14];

/** The days of all vacancies, the next thing to do first. Values only. */
export function datesSheet(written: WrittenVacancies, speech: VacancySpeech): SheetDocument {
  const { sayScreen } = speech;
  return {
    name: sayScreen("dates.sheet"),
    widths: WIDTHS,
    page: "landscape",
    rows: [
      [{ is: "text", text: sayScreen("dates.title"), look: "title" }],
      [],
      headings(
        sayScreen("table.vacancy"),
        sayScreen("table.next"),
        sayScreen("dates.state"),
        sayScreen("dates.start"),
        sayScreen("table.end"),
        sayScreen("table.first"),
        sayScreen("dates.workday"),
        sayScreen("table.planned"),
        sayScreen("table.filed"),
      ),
      ...byNextStep(written.check.vacancies).map((vacancy) => dateRow(vacancy, written, speech)),
      ...aboutSheetRows(written, speech),
    ],
  };
}

function dateRow(
  vacancy: VacancyCheck,
  { check, answer, sheet }: WrittenVacancies,
  { sayVacancy }: VacancySpeech,
): DocRow {
  const { posted, end, firstDay, workday, planned, filed } = keyDatesOf(vacancy, check.day, answer.daysOff);
  const place = placeOfVacancy(vacancy.row, check.columns, sheet);
  const dayOrBlank = (date: Day | null): DocCell | null => (date === null ? null : day(date));
  return [
    link(vacancyName(vacancy, sheet, sayVacancy), sheet.sheet, place),
    words(explainNextStep(vacancy, check.day, sayVacancy)),
    words(sayVacancy(`verdict.${vacancy.verdict}`)),
    ...[posted, end, firstDay, workday, planned, filed].map(dayOrBlank),
  ];
}

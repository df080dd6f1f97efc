import type { SheetCells } from "../../../src/excel/read-sheet";
import type { Language } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import { vacancyReportSheet } from "../../../src/taskpane/screens/vacancies/report/vacancy-report-sheet";
import type { ReportedVacancies } from "../../../src/taskpane/screens/vacancies/report/vacancy-report";
import { answerVacancies } from "../../../src/taskpane/store/vacancies/vacancy-answer";
import type { RosterSnapshot } from "../../../src/taskpane/store/vacancies/vacancy-snapshot";
import { shown } from "../report/reported";
import { DAY, staffOf } from "./vacancy-workbook";

const staff: RosterSnapshot = { kind: "read", sheet: staffOf(40, 1), hasFormulas: false };

/** What a report is made of: vacancies checked beside a staff, written on the next day. */
export function reported(
  sheet: SheetCells,
  roster: RosterSnapshot = staff,
  settings: unknown[][] | null = null,
): ReportedVacancies {
  const table = settings && { id: "set", sheet: "KZ_Employer", row: 0, column: 0, cells: settings };
  const reading = { sheet, hasFormulas: false, roster, settings: table, holidays: null, at: "14:02" };
  const answer = answerVacancies(reading, DAY);
  if (answer.result.kind !== "vacancies") throw new Error(answer.result.kind);
  return { check: answer.result, answer, reading, writtenOn: iso("2026-03-19"), isStale: false };
}

export const planOf = (vacancies: ReportedVacancies, language: Language = "en") =>
  vacancyReportSheet(vacancies, [], language);

export const rowsOf = (vacancies: ReportedVacancies) => shown(planOf(vacancies));

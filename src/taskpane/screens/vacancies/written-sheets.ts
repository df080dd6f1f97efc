import type { OwnDaysOff } from "../../../domain/workday";
import type { SheetCells } from "../../../excel/read-sheet";
import type { SheetDocument } from "../../../excel/sheet-document";
import type { Language } from "../../../i18n/language";
import { speaker } from "../../../i18n/speaker";
import { vacancyTexts } from "../../../i18n/vacancies";
import type { Day } from "../../../law/day";
import type { VacanciesCheck, VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import type { ExcelVerbs } from "../../excel-verbs";
import { notesIn } from "../../findings/shown-findings";
import { withTexts } from "../../late";
import type { SheetTask } from "../../parts/use-sheet-task";
import type { Ignoring } from "../../store/tables/ignored-findings";
import type { VacancyAnswer } from "../../store/vacancies/vacancy-answer";
import type { ReportedVacancies } from "./report/vacancy-report";

/** The content of the sheets. */
export type WrittenVacancies = {
  readonly check: VacanciesCheck;
  readonly answer: Pick<VacancyAnswer, "cells"> & { readonly daysOff: OwnDaysOff; readonly day: Day };
  readonly sheet: SheetCells;
  readonly writtenOn: Day;
};

type Verbs = Pick<ExcelVerbs, "writeReport">;

/** Writes the checklist of one vacancy to a new sheet. */
export function checklistTask(
  vacancy: VacancyCheck,
  written: WrittenVacancies,
  language: Language,
  { writeReport }: Verbs,
): SheetTask {
  const say = speaker(vacancyTexts, language);
  return {
    write: async () => {
      const { checklistSheet } = await withTexts(import("./checklist-sheet"));
      return writeReport(checklistSheet(vacancy, written, language));
    },
    written: (sheet) => say("written.checklist", { sheet }),
  };
}

/** Writes the key dates of all vacancies to a new sheet. */
export function datesTask(written: WrittenVacancies, language: Language, { writeReport }: Verbs): SheetTask {
  const say = speaker(vacancyTexts, language);
  return {
    write: async () => {
      const { datesSheet } = await withTexts(import("./dates-sheet"));
      return writeReport(datesSheet(written, language));
    },
    written: (sheet) => say("written.dates", { sheet }),
  };
}

/** The report of the whole check, without the findings ignored by then. */
export const vacancyReport =
  (reported: ReportedVacancies, ignoring: Ignoring) =>
  async (language: Language): Promise<SheetDocument> => {
    const [{ vacancyReportSheet }, table] = await Promise.all([
      withTexts(import("./report/vacancy-report-sheet")),
      ignoring.read(),
    ]);
    const { notes } = notesIn({ table, unwritten: ignoring.unwritten });
    return vacancyReportSheet(reported, notes, language);
  };

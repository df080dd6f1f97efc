import type { OwnDaysOff } from "../../../domain/workday";
import type { SheetCells } from "../../../excel/read-sheet";
import type { SheetDocument } from "../../../excel/sheet-document";
import type { Language } from "../../../i18n/language";
import type { Day } from "../../../law/day";
import type { VacanciesCheck, VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { notesIn } from "../../findings/shown-findings";
import { withTexts } from "../../late";
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

/** The checklist of one vacancy. */
export const checklist =
  (vacancy: VacancyCheck, written: WrittenVacancies) =>
  async (language: Language): Promise<SheetDocument> => {
    const { checklistSheet } = await withTexts(import("./checklist-sheet"));
    return checklistSheet(vacancy, written, language);
  };

/** The key dates of all vacancies. */
export const datesOfAll =
  (written: WrittenVacancies) =>
  async (language: Language): Promise<SheetDocument> => {
    const { datesSheet } = await withTexts(import("./dates-sheet"));
    return datesSheet(written, language);
  };

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

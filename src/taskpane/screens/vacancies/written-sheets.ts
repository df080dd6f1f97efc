import { vacancyPaneTexts } from "../../../i18n/vacancypane";
import type { Language } from "../../../i18n/language";
import type { OwnDaysOff } from "../../../domain/workday";
import type { SheetCells } from "../../../excel/read-sheet";
import type { SheetDocument } from "../../../excel/sheet-document";
import type { writeSheet } from "../../../excel/write-sheet";
import { reportTexts } from "../../../i18n/report";
import { speaker } from "../../../i18n/speaker";
import type { Day } from "../../../law/day";
import type { VacanciesCheck, VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { notesIn } from "../../findings/shown-findings";
import type { Ignoring } from "../../store/ignored-findings";
import { rememberReport } from "../../store/own-reports";
import type { SheetTask } from "../../parts/sheet-task";
import type { ReportedVacancies } from "./report/vacancy-report";
import type { VacancyAnswer } from "../../store/vacancies/vacancy-answer";
import { withTexts } from "../../late";

/** What the sheets tell of. */
export type WrittenVacancies = {
  readonly check: VacanciesCheck;
  readonly answer: Pick<VacancyAnswer, "cells"> & { readonly daysOff: OwnDaysOff; readonly day: Day };
  readonly sheet: SheetCells;
  readonly writtenOn: Day;
};

/** Writes the checklist of one vacancy to a sheet of its own. */
export function checklistTask(
  vacancy: VacancyCheck,
  written: WrittenVacancies,
  language: Language,
  verb: typeof writeSheet,
): SheetTask {
  const sayScreen = speaker(vacancyPaneTexts, language);
  return {
    write: async () =>
      writeOwn(
        (await withTexts(import("./checklist-sheet"))).checklistSheet(vacancy, written, language),
        verb,
      ),
    written: (sheet) => sayScreen("written.checklist", { sheet }),
    failed: sayScreen("failed.sheet"),
  };
}

/** Writes the key dates of all vacancies to a sheet of its own. */
export function datesTask(written: WrittenVacancies, language: Language, verb: typeof writeSheet): SheetTask {
  const sayScreen = speaker(vacancyPaneTexts, language);
  return {
    write: async () =>
      writeOwn((await withTexts(import("./dates-sheet"))).datesSheet(written, language), verb),
    written: (sheet) => sayScreen("written.dates", { sheet }),
    failed: sayScreen("failed.sheet"),
  };
}

/** Writes the whole check to a sheet of its own, without what is ignored by then. */
export function vacancyReportTask(
  reported: ReportedVacancies,
  ignoring: Ignoring,
  language: Language,
  verb: typeof writeSheet,
): SheetTask {
  const say = speaker(reportTexts, language);
  return {
    write: async () => {
      const [{ vacancyReportSheet }, table] = await Promise.all([
        withTexts(import("./report/vacancy-report-sheet")),
        ignoring.read(),
      ]);
      const { notes } = notesIn({ table, unwritten: ignoring.unwritten });
      return writeOwn(vacancyReportSheet(reported, notes, language), verb);
    },
    written: (sheet) => say("outcome.report.written", { sheet }),
    failed: say("outcome.report.failed"),
  };
}

/** What we have written is no list to check, whatever it reads as. */
async function writeOwn(plan: SheetDocument, verb: typeof writeSheet) {
  const result = await verb(plan);
  if (result.written) rememberReport(result.id);
  return result;
}

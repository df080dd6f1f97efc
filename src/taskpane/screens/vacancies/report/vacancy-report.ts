import { columnsTexts, type SayColumns } from "../../../../i18n/columns";
import { reportTexts, type SayReport } from "../../../../i18n/report";
import { speaker } from "../../../../i18n/speaker";
import type { Day } from "../../../../law/day";
import type { VacanciesCheck } from "../../../../roster/vacancies/check-vacancies";
import type { ShownVacancies } from "../shown-vacancies";
import type { VacancyAnswer } from "../vacancy-answer";
import type { VacancySnapshot } from "../vacancy-snapshot";
import type { VacancySpeech } from "../vacancy-speech";

/** What a report of vacancies is asked of. */
export type ReportedVacancies = {
  readonly check: VacanciesCheck;
  readonly answer: VacancyAnswer;
  readonly reading: VacancySnapshot;
  /** The current day. */
  readonly writtenOn: Day;
  /** The workbook was edited after it was read. */
  readonly isStale: boolean;
};

/** What every part of the report is made from: the vacancies with their remarks, apart from those ignored. */
export type VacancyReport = ReportedVacancies & { readonly shown: ShownVacancies };

/** The voice of the report: that of the screen, and that of the Check's report. */
export type VacancyReportSpeech = VacancySpeech & {
  readonly sayReport: SayReport;
  readonly sayColumns: SayColumns;
};

export function vacancyReportSpeech(speech: VacancySpeech): VacancyReportSpeech {
  return {
    ...speech,
    sayReport: speaker(reportTexts, speech.language),
    sayColumns: speaker(columnsTexts, speech.language),
  };
}

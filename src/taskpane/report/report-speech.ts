import { columnsTexts, type SayColumns } from "../../i18n/columns";
import { fieldLabels, type SayFields } from "../../i18n/fields";
import { findingsTexts, type SayFindings } from "../../i18n/findings";
import { reportTexts, type SayReport } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { CheckSpeech } from "../check-speech";

/** The voice of a report: the pane's own about verdicts and law, and that of the sheet. */
export type ReportSpeech = CheckSpeech & {
  readonly sayReport: SayReport;
  readonly sayColumns: SayColumns;
  readonly sayField: SayFields;
  readonly sayFinding: SayFindings;
};

export function reportSpeech(speech: CheckSpeech): ReportSpeech {
  const { language } = speech;
  return {
    ...speech,
    sayReport: speaker(reportTexts, language),
    sayColumns: speaker(columnsTexts, language),
    sayField: speaker(fieldLabels, language),
    sayFinding: speaker(findingsTexts, language),
  };
}

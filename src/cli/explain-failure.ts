import { anyOf } from "../i18n/speaker";
import { explainUnreadable } from "../sentences/explain-finding";
import { explainUnreadableVacancies } from "../sentences/explain-vacancy";
import type { SayReport } from "../i18n/report";
import type { SayCheck } from "../i18n/check";
import type { SayInTerminal } from "../i18n/terminal";
import type { SayVacancy } from "../i18n/vacancies";
import type { Failure } from "./failure";
import { USAGE } from "./option-list";

/** A failure as one sentence, followed by a reason for each sheet concerned. */
export function explainFailure(
  { code, values, reasons, vacancyReasons }: Failure,
  say: SayInTerminal,
  sayAnswer: SayCheck,
  sayVacancy: SayVacancy,
  sayReport: SayReport,
): string {
  const vacancyReasonTexts = vacancyReasons.map(({ sheet, why }) =>
    say("sheet_reason", { sheet, reason: explainUnreadableVacancies(why, sayVacancy) }),
  );
  const sheetReasonTexts = reasons.map(({ sheet, firstRow, why }) =>
    say("sheet_reason", {
      sheet,
      reason: explainUnreadable(why, sayAnswer, (row) => firstRow + row + 1),
    }),
  );
  switch (code) {
    case "categories_no_headings":
    case "category_unreadable":
    case "position_twice":
      return anyOf(sayAnswer)(`positions.unused.${code}`, values);
    case "no_heading":
    case "no_citizenship_column":
    case "no_category_column":
    case "columns_compete":
    case "chosen_heading_missing":
    case "people_above_heading":
    case "several_tables":
    case "dates_from_1904":
    case "is_a_plan":
    case "is_vacancies":
    case "is_staffing_table":
    case "is_settings":
    case "is_categories":
      return sheetReasonTexts.join(" ");
    case "file_empty":
    case "not_excel":
    case "old_excel":
    case "encrypted":
    case "too_large":
    case "damaged":
    case "lock_file":
    case "open_document":
    case "other_document":
    case "unpaired_quotes":
      return anyOf(sayReport)(`file.${code}`, values);
    case "day_not_covered":
      return anyOf(sayAnswer)("not_covered", values);
    default:
      return [
        anyOf(say)(`failure.${code}`, { ...values, usage: USAGE }),
        ...sheetReasonTexts,
        ...vacancyReasonTexts,
      ].join(" ");
  }
}

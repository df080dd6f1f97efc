import { vacancyTexts } from "../../../../i18n/vacancies";
import { checkTexts } from "../../../../i18n/check";
import { pane } from "../../../../i18n/pane";
import type { Language } from "../../../../i18n/language";
import type { Row, Value } from "../../../../account/account";
import { settleWords } from "../../../../account/check/settle-words";
import { readingSummary } from "../../../../account/vacancies/reading-summary";
import { summaryWords } from "../../../../account/vacancies/summary-words";
import { day, fact, link, number, sentences, words } from "../../../../account/values";
import type { DocRow } from "../../../../excel/sheet-document";
import { reportTexts } from "../../../../i18n/report";
import { planTexts } from "../../../../i18n/plan";
import { speaker } from "../../../../i18n/speaker";
import { docRows, dressed } from "../../../report/account-sheet";
import { employerRows, staleRows } from "../../../report/signed-page";
import type { ReportedVacancies } from "./vacancy-report";
import { HOLIDAYS_TABLE, SETTINGS_TABLE } from "../../../../workbook-model/own-tables";

/** The status of all vacancies in one sentence, what the reader must know, and the readings used. */
export function answerRows(report: ReportedVacancies, language: Language): readonly DocRow[] {
  const { check } = report;
  return [
    [dressed(summaryWords(check.vacancies, check.day, language), "heading")],
    ...docRows(sentences([...doubts(report, language), ...readingSummary(check, language)])),
    [],
  ];
}

/** The employer and the day. */
export function askedRows(
  { check, reading, writtenOn, isStale }: ReportedVacancies,
  language: Language,
): readonly Row[] {
  const sayReport = speaker(reportTexts, language);
  const sayPane = speaker(pane, language);
  return [
    ...employerRows(language),
    fact(sayPane("question.day"), day(check.day)),
    fact(sayReport("fact.written"), day(writtenOn)),
    ...staleRows(isStale ? reading.at : null, language),
  ];
}

/** The cells behind the answers. */
export function placeRows(report: ReportedVacancies, language: Language): readonly Row[] {
  const { check, answer, reading } = report;
  const sayColumns = speaker(checkTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const { sheet, settings, holidays } = reading;
  return [
    fact(sayVacancy("where.list"), link(sheet.sheet, sheet.sheet, sheet)),
    fact(sayColumns("where.heading"), number(sheet.row + check.headerRow + 1)),
    fact(sayColumns("where.roster"), rosterCell(report, language)),
    fact(
      sayVacancy("where.settings"),
      settings
        ? link(SETTINGS_TABLE, settings.sheet, settings)
        : words(sayVacancy("where.settings.none", { table: SETTINGS_TABLE })),
    ),
    fact(
      sayVacancy("where.holidays"),
      holidays
        ? link(
            sayVacancy("where.holidays.own", { count: answer.daysOff.size, table: HOLIDAYS_TABLE }),
            holidays.sheet,
            holidays,
          )
        : words(sayVacancy("where.holidays.none", { table: HOLIDAYS_TABLE })),
    ),
  ];
}

/** What the reader must know first: what was left out, and why. */
function doubts({ check, answer, reading }: ReportedVacancies, language: Language): string[] {
  const sayVacancy = speaker(vacancyTexts, language);
  const { roster } = reading;
  const { settle, smallBusiness, settings, unreadDaysOff } = answer;
  const unread = unreadDaysOff.join(", ");
  return [
    ...(roster.kind === "read" && settle !== null
      ? [settleWords(settle, roster.sheet, speaker(planTexts, language))]
      : []),
    ...(roster.kind === "read" && check.rosterProblem !== null
      ? [sayVacancy("roster.unreadable", { sheet: roster.sheet.sheet })]
      : []),
    ...(smallBusiness === null ? [] : [sayVacancy(`where.small.${smallBusiness}`)]),
    ...(settings.problems.length > 0 ? [sayVacancy("roster.settings", { table: SETTINGS_TABLE })] : []),
    ...(unread === "" ? [] : [sayVacancy("holidays.unread", { table: HOLIDAYS_TABLE, rows: unread })]),
  ];
}

function rosterCell({ reading: { roster } }: ReportedVacancies, language: Language): Value {
  const sayVacancy = speaker(vacancyTexts, language);
  if (roster.kind !== "read") return words(sayVacancy(`roster.${roster.kind}`));
  return link(roster.sheet.sheet, roster.sheet.sheet, roster.sheet);
}

import { checkTexts } from "../../i18n/check";
import { vacancyTexts } from "../../i18n/vacancies";
import { rulesTexts } from "../../i18n/rules";
import { pane } from "../../i18n/pane";
import type { Row } from "../../account/account";
import { settleWords } from "../../account/check/settle-words";
import { lawWords } from "../../account/law-words";
import { fact, sentences, words } from "../../account/values";
import { readingSummary } from "../../account/vacancies/reading-summary";
import { summaryWords } from "../../account/vacancies/summary-words";
import { vacanciesAccount, vacancySection } from "../../account/vacancies/vacancies-account";
import { explainUnreadable } from "../../sentences/explain-finding";
import type { Language } from "../../i18n/language";
import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import type { SayInTerminal } from "../../i18n/terminal";
import { HOLIDAYS_TABLE } from "../../workbook-model/own-tables";
import { accountText, indented } from "../account-text";
import type { TextStyle } from "../text-report";
import { joinParagraphs } from "../paragraphs";
import { wrap } from "../wrap";
import type { VacancyWorkbookCheck } from "./check-vacancy-workbook";

/** Vacancies as text, in the order of the next steps. */
export function vacanciesText(
  answer: VacancyWorkbookCheck,
  file: string,
  say: SayInTerminal,
  language: Language,
  style: TextStyle,
): string {
  const sayRule = speaker(rulesTexts, language);

  const { check, checked } = answer;
  const account = vacanciesAccount(checked, language);
  const fines = account.filter(({ id, rows }) => id === "fines" && rows.length > 0);
  const columns = account.filter(({ id }) => id === "columns").flatMap(({ rows }) => rows);
  const paragraphs: readonly (readonly string[])[] = [
    [
      style.headline(wrap(summaryWords(check.vacancies, check.day, language), style.width)),
      wrap(`${file}, ${answer.sheet.name}`, style.width),
      ...text(sentences(readingSummary(check, language))),
      ...text(readRows(answer, say, language)),
      // The table of recognised columns would be the longest part of the output.
      ...text(columns.filter(({ is }) => is === "fact")),
    ],
    ...checked.vacancies.map((listed) => {
      const { title, rows } = vacancySection(listed, checked, language);
      return [wrap(title, style.width), ...indented(rows, speaker(pane, language), style.width)];
    }),
    ...fines.map(({ title, rows }) => [title, ...text(rows)]),
    text(sentences([lawWords(check.day, sayRule), sayRule("doubt.rules")])),
  ];
  return joinParagraphs(paragraphs);

  function text(rows: readonly Row[]): readonly string[] {
    return accountText(rows, speaker(pane, language), style.width);
  }
}

/** The roster behind the ratio, and days off that were not understood. */
function readRows(
  { roster, settle, nearRosters, unreadDaysOff, uncalculatedDaysOff }: VacancyWorkbookCheck,
  say: SayInTerminal,
  language: Language,
): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  return [
    fact(sayAnswer("where.roster"), words(roster?.name ?? sayVacancy("roster.none"))),
    ...sentences([
      ...(roster === null || settle === null
        ? []
        : [settleWords(settle, { ...roster.origin, sheet: roster.name }, speaker(planTexts, language))]),
      // A sheet that almost reads as a roster may well be the one meant.
      ...(roster === null ? nearRosters : []).map(({ sheet: name, firstRow, why }) =>
        say("sheet_reason", {
          sheet: name,
          reason: explainUnreadable(why, sayAnswer, (row) => firstRow + row + 1),
        }),
      ),
      ...(unreadDaysOff.length === 0
        ? []
        : [sayVacancy("holidays.unread", { table: HOLIDAYS_TABLE, rows: unreadDaysOff.join(", ") })]),
      ...(uncalculatedDaysOff.length === 0
        ? []
        : [say("vacancies.days_off_not_calculated", { rows: uncalculatedDaysOff.join(", ") })]),
    ]),
  ];
}

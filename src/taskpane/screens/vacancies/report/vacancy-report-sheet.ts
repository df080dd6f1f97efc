import type { Language } from "../../../../i18n/language";
import { vacancyTexts } from "../../../../i18n/vacancies";
import { rulesTexts } from "../../../../i18n/rules";
import { speaker } from "../../../../i18n/speaker";
import { lawWords } from "../../../../account/law-words";
import { aboutSection } from "../../../../account/vacancies/about-section";
import { firstFilingSection } from "../../../../account/vacancies/first-filing";
import { stateRows } from "../../../../account/vacancies/state-rows";
import { sentences } from "../../../../account/values";
import { vacanciesAccount } from "../../../../account/vacancies/vacancies-account";
import type { SheetDocument } from "../../../../excel/sheet-document";
import type { IgnoredNote } from "../../../store/tables/ignored-table";
import { docRows, docSections, dressed, withPlaces } from "../../../report/account-sheet";
import { withoutBars } from "../../../report/charted";
import { printedPage } from "../../../report/printed-page";
import { signatures } from "../../../report/signed-page";
import { answerRows, askedRows, placeRows } from "./read-fact-rows";
import { type ReportedVacancies, toldIn } from "./vacancy-report";

/** Sentences and names stand in the wide column. */
const WIDTHS = [52, 31, 31, 12, 15];

/** More vacancies would take the signatures off the first page; all of them then stand behind it. */
const ON_FRONT = 5;

/**
 * A sheet that tells a check of vacancies to somebody who has no add-in, in the language of the speech. Values only;
 * what comes from the workbook stays the text it is. Notes say which remarks are ignored.
 */
export function vacancyReportSheet(
  reported: ReportedVacancies,
  notes: readonly IgnoredNote[],
  language: Language,
): SheetDocument {
  const sayVacancy = speaker(vacancyTexts, language);
  const { check, reading, writtenOn } = reported;
  const told = toldIn(reported, notes);
  const [all, ...annexes] = vacanciesAccount(told, language);
  const isLong = told.vacancies.length > ON_FRONT;
  const groups = firstFilingSection(told, language);
  const front = [
    [dressed(sayVacancy("report.title"), "title")],
    ...answerRows(reported, language),
    ...docRows(askedRows(reported, language)),
    ...docSections([
      { ...groups, rows: withoutBars(groups.rows) },
      { ...all, rows: stateRows(told, language, ON_FRONT) },
    ]),
    [],
    ...docRows(sentences([lawWords(check.day, speaker(rulesTexts, language))])),
    ...docSections([signatures(language)]),
  ];
  return {
    name: sayVacancy("report.sheet"),
    widths: WIDTHS,
    page: printedPage(check.day, language, front),
    rows: [
      ...front,
      ...docSections([
        ...(isLong ? [all] : []),
        ...withPlaces(annexes, placeRows(reported, language)),
        aboutSection({ check, sheet: reading.sheet, writtenOn }, language),
      ]),
    ],
  };
}

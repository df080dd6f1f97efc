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
import { type ReportedVacancies, checkedVacancies } from "./vacancy-report";

/** The wide column holds sentences and names. */
const WIDTHS = [52, 31, 31, 12, 15];

/** With more vacancies, the signatures would not fit on the first page; then all of them follow it. */
const ON_FRONT = 5;

/**
 * A report of a vacancy check for readers without the add-in, in the speech's language. Values only; text from the
 * workbook is written as text, never as a formula. `notes` say which remarks are ignored.
 */
export function vacancyReportSheet(
  reported: ReportedVacancies,
  notes: readonly IgnoredNote[],
  language: Language,
): SheetDocument {
  const sayVacancy = speaker(vacancyTexts, language);
  const { check, reading, writtenOn } = reported;
  const checked = checkedVacancies(reported, notes);
  const [all, ...annexes] = vacanciesAccount(checked, language);
  const isLong = checked.vacancies.length > ON_FRONT;
  const groups = firstFilingSection(checked, language);
  const front = [
    [dressed(sayVacancy("report.title"), "title")],
    ...answerRows(reported, language),
    ...docRows(askedRows(reported, language)),
    ...docSections([
      { ...groups, rows: withoutBars(groups.rows) },
      { ...all, rows: stateRows(checked, language, ON_FRONT) },
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

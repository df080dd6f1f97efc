import type { Language } from "../../../../i18n/language";
import { vacancyPaneTexts } from "../../../../i18n/vacancypane";
import { speaker } from "../../../../i18n/speaker";
import { aboutSection } from "../../../../account/vacancies/about-section";
import { vacanciesAccount } from "../../../../account/vacancies/vacancies-account";
import { lawCheckedOn } from "../../../../domain/law-checked";
import type { SheetDocument } from "../../../../excel/sheet-document";
import type { IgnoredNote } from "../../../ignored-table";
import { docRows, docSections, dressed } from "../../../report/account-sheet";
import { pageFoot } from "../../../report/page-foot";
import { employerRows, signatures } from "../../../report/signed-page";
import { readFactRows } from "./read-fact-rows";
import { type ReportedVacancies, toldIn } from "./vacancy-report";

/** Sentences and names stand in the wide column. Together as wide as a page lying on its side. */
const WIDTHS = [66, 36, 34, 20, 20];

/**
 * A sheet that tells a check of vacancies to somebody who has no add-in, in the language of the speech. Values only;
 * what comes from the workbook stays the text it is. Notes say which remarks are ignored.
 */
export function vacancyReportSheet(
  reported: ReportedVacancies,
  notes: readonly IgnoredNote[],
  language: Language,
): SheetDocument {
  const sayScreen = speaker(vacancyPaneTexts, language);
  const { check, reading, writtenOn } = reported;
  const [first, ...annexes] = vacanciesAccount(toldIn(reported, notes), language);
  const front = [
    [dressed(sayScreen("report.title"), "title")],
    ...docRows(employerRows(language)),
    ...readFactRows(reported, language),
    ...docSections(first ? [first] : []),
    ...docSections([signatures(language)]),
  ];
  return {
    name: sayScreen("report.sheet"),
    widths: WIDTHS,
    page: {
      orientation: "landscape",
      footer: pageFoot(check.day, lawCheckedOn, language),
      breaks: [front.length],
    },
    rows: [
      ...front,
      ...docSections([...annexes, aboutSection({ check, sheet: reading.sheet, writtenOn }, language)]),
    ],
  };
}

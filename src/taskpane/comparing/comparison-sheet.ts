import { reportTexts } from "../../i18n/report";
import { changesAccount } from "../../account/changes/changes-account";
import { fact, day, link, quoted } from "../../account/values";
import type { SheetDocument } from "../../excel/sheet-document";
import type { Language } from "../../i18n/language";
import { speaker } from "../../i18n/speaker";
import type { Day } from "../../law/day";
import type { ListComparison } from "../../roster/changes/compare-lists";
import type { SheetCells } from "../../sheet/sheet-cells";
import { docRows, docSections, dressed } from "../report/account-sheet";
import { printedPage } from "../report/printed-page";
import { employerRows, signatures, staleRows } from "../report/signed-page";
import type { Picked } from "./use-other-list";

/** Two compared lists, and the dates for the report. */
export type ReportedComparison = {
  readonly comparison: ListComparison;
  readonly picked: Picked;
  readonly sheet: SheetCells;
  readonly writtenOn: Day;
  /** Time of the reading, if the workbook has been edited since. */
  readonly staleSince: string | null;
};

/** The wide column holds names and sentences; the others hold rows and differences. */
const WIDTHS = [66, 36, 54];

/**
 * A report of a comparison for readers without the add-in: both lists with their days, why the numbers changed, and
 * everybody who joined, left or changed. Values only; text from the lists is written as text, never as a formula.
 */
export function comparisonSheet(
  { comparison, picked, sheet, writtenOn, staleSince }: ReportedComparison,
  language: Language,
): SheetDocument {
  const sayReport = speaker(reportTexts, language);
  const { before, after } = comparison;
  const [summary, ...sections] = changesAccount(
    { comparison, before: { name: picked.name, row: picked.list.sheet.row }, after: sheet },
    language,
    Infinity,
  );
  return {
    name: sayReport("changes.sheet.name"),
    widths: WIDTHS,
    page: printedPage(after.day, language),
    rows: [
      [dressed(sayReport("changes.report.title"), "title")],
      ...docRows(summary?.rows ?? []),
      [],
      ...docRows([
        ...employerRows(language),
        fact(sayReport("changes.report.here"), link(sheet.sheet, sheet.sheet, sheet), day(after.day)),
        fact(sayReport("changes.report.there"), quoted(picked.name), day(before.day)),
        fact(sayReport("fact.written"), day(writtenOn)),
        ...staleRows(staleSince, language),
      ]),
      ...docSections(sections),
      ...docSections([signatures(language)]),
    ],
  };
}

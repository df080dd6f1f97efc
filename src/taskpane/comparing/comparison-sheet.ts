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

/** Two lists that were compared, and what a report says of when. */
export type ReportedComparison = {
  readonly comparison: ListComparison;
  readonly picked: Picked;
  readonly sheet: SheetCells;
  readonly writtenOn: Day;
  /** When the list was read, where the workbook was edited since. */
  readonly staleSince: string | null;
};

/** Names and sentences stand in the wide column, rows and what differs beside them. */
const WIDTHS = [66, 36, 54];

/**
 * A sheet that tells a comparison to somebody who has no add-in: both lists with their days, why the numbers moved, and
 * everybody who came, went or changed. Values only; what comes from the lists stays the text it is.
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

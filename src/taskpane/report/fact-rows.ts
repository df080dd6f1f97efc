import { checkTexts } from "../../i18n/check";
import { reportTexts } from "../../i18n/report";
import { pane } from "../../i18n/pane";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { ListOnSheet, Row } from "../../account/account";
import { bounds, day, fact, link, number, quoted, words } from "../../account/values";
import { areaAddress } from "../../sheet/address";
import type { ReportedCheck } from "./report";
import { employerRows, staleRows } from "./signed-page";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";

/** What was asked, and about whom. */
export function factRows(
  { answer, check, reading, writtenOn, isStale }: ReportedCheck,
  language: Language,
): readonly Row[] {
  const say = speaker(pane, language);
  const sayReport = speaker(reportTexts, language);
  return [
    ...employerRows(language),
    fact(say("question.day"), day(check.day)),
    fact(sayReport("fact.written"), day(writtenOn)),
    fact(
      sayReport("fact.people"),
      bounds(check.headcount, (ends) => sayReport("range", ends)),
    ),
    fact(say("question.small"), words(say(answer.smallBusiness))),
    ...staleRows(isStale ? reading.at : null, language),
  ];
}

/** The cells behind the answer. */
export function placeRows(
  { check: { headerRow }, reading: { sheet, settings } }: ReportedCheck,
  language: Language,
): readonly Row[] {
  const sayReport = speaker(reportTexts, language);
  const sayColumns = speaker(checkTexts, language);
  return [
    fact(sayColumns("where.sheet"), link(sheet.sheet, sheet.sheet, sheet)),
    fact(sayReport("fact.cells"), quoted(addressOfCells(sheet))),
    fact(
      sayColumns("where.heading"),
      headerRow === null ? words(sayColumns("where.no_heading")) : number(sheet.row + headerRow + 1),
    ),
    fact(
      sayColumns("where.settings"),
      settings
        ? link(SETTINGS_TABLE, settings.sheet, settings)
        : words(sayColumns("where.no_settings", { table: SETTINGS_TABLE })),
    ),
  ];
}

/** The address of the cells that were read. */
export function addressOfCells({ row, column, cells }: ListOnSheet): string {
  return areaAddress({ row, column, rows: cells.length, columns: cells[0]?.length ?? 1 });
}

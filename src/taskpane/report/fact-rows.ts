import type { DocCell, DocRow } from "../../excel/sheet-document";
import { areaAddress } from "../../sheet/address";
import type { SheetCells } from "../../excel/read-sheet";
import { SETTINGS_TABLE } from "../settings-table";
import { bold, bounds, day, link, number, quoted, words } from "./doc-cells";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** What was asked, and which cells the answer rests on. */
export function factRows(
  { answer, check, reading, writtenOn, isStale }: Report,
  { say, sayReport, sayColumns }: ReportSpeech,
): readonly DocRow[] {
  const { sheet, settings } = reading;
  const { headerRow } = check;
  const facts: readonly (readonly [string, DocCell])[] = [
    [sayReport("fact.day"), day(check.day)],
    [sayReport("fact.written"), day(writtenOn)],
    [sayColumns("where.sheet"), link(sheet.sheet, sheet.sheet, sheet)],
    [sayReport("fact.cells"), quoted(addressOfCells(sheet))],
    [
      sayColumns("where.heading"),
      headerRow === null ? words(sayColumns("where.no_heading")) : number(sheet.row + headerRow + 1),
    ],
    [sayReport("fact.people"), bounds(check.headcount, (ends) => sayReport("range", ends))],
    [sayReport("fact.small"), words(say(answer.smallBusiness))],
    [
      sayColumns("where.settings"),
      settings
        ? link(SETTINGS_TABLE, settings.sheet, settings)
        : words(sayColumns("where.no_settings", { table: SETTINGS_TABLE })),
    ],
  ];
  const rows = facts.map(([name, value]): DocRow => [bold(name), value]);
  return isStale ? [...rows, [bold(say("stale", { time: reading.at }))]] : rows;
}

/** The address of the cells that were read. */
export function addressOfCells({ row, column, cells }: SheetCells): string {
  return areaAddress({ row, column, rows: cells.length, columns: cells[0]?.length ?? 1 });
}

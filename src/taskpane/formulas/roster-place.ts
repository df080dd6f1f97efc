import type { Snapshot } from "../store/check/answer";
import { areaAddress, quotedSheet } from "../../sheet/address";
import { areaBetween } from "../../sheet/area";

/** The range of the roster including headings: zero-based positions on the sheet, both ends inclusive. */
export type RosterPlace = {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** The range to pass to a formula, without settings below or beside the roster. */
export function rosterPlace(
  { sheet, settings }: Pick<Snapshot, "sheet" | "settings">,
  headerRow: number,
): RosterPlace {
  const firstRow = sheet.row + headerRow;
  const lastRow = sheet.row + sheet.cells.length - 1;
  const lastColumn = sheet.column + (sheet.cells[0]?.length ?? 1) - 1;
  const place = { sheet: sheet.sheet, firstRow, lastRow, firstColumn: sheet.column, lastColumn };
  if (settings?.id !== sheet.id) return place;
  if (settings.row > firstRow) return { ...place, lastRow: settings.row - 1 };
  return settings.column > sheet.column ? { ...place, lastColumn: settings.column - 1 } : place;
}

/** The whole range as Excel writes it, such as "Staff!A1:F60". */
export function wholeRange(place: RosterPlace): string {
  return rangeOf(place, place.firstRow, place.firstColumn, place.lastColumn);
}

/** The cells of one column below the headings; `column` is zero-based within the list. */
export function columnRange(place: RosterPlace, column: number): string {
  const position = place.firstColumn + column;
  return rangeOf(place, place.firstRow + 1, position, position);
}

function rangeOf({ sheet, lastRow }: RosterPlace, firstRow: number, first: number, last: number): string {
  // Names of letters alone need no quotes unless they resemble a cell address; quotes are always allowed.
  const name = /^[A-Za-z]{4,}$/.test(sheet) ? sheet : quotedSheet(sheet);
  return `${name}!${areaAddress(areaBetween(firstRow, first, lastRow, last))}`;
}

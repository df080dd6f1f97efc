import type { FormulaAt } from "../../excel/formula-at";
import { findLayout } from "../../roster/table/layout";
import { findVacancyLayout } from "../../roster/table/vacancy-layout";
import { cellsToRead } from "../../workbook-model/cells-to-read";
import { type Area, sharedArea } from "../../sheet/area";
import { readCell } from "../../sheet/cell";
import type { SheetCells } from "../../sheet/sheet-cells";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";
import { isStaff, kindOf, likeliest, ROWS_LOOKED_AT } from "../../workbook-model/sheet-kinds";
import type { ExcelVerbs } from "../excel-verbs";
import { type RosterPlace, rosterPlace, wholeRange } from "../formulas/roster-place";

export type ListVerbs = Pick<ExcelVerbs, "readSheet" | "readTable" | "readTops">;

/** Arguments that are lists with headings. */
export type ListArgument = "roster" | "vacancies";

/** At most this many lists are offered; more would be too many to choose from. */
const MOST_LISTS = 3;

/**
 * The range of a sheet's list including its headings, as a formula in another cell refers to it; null if the sheet has
 * no such list.
 */
export async function listRange(
  sheetId: string,
  list: ListArgument,
  at: FormulaAt,
  verbs: ListVerbs,
): Promise<string | null> {
  const sheet = await verbs.readSheet(sheetId);
  const settings = await verbs.readTable(SETTINGS_TABLE);
  const cells = cellsToRead(sheet, [settings]);
  const layout = list === "roster" ? findLayout(cells, {}) : findVacancyLayout(cells, {});
  if (layout.kind !== "layout" || layout.headerRow === null) return null;
  const place = rosterPlace({ sheet, settings }, layout.headerRow);
  const filled = filledOf(sheet, place, sheetId === at.sheetId ? at.area : null);
  const last = sheet.column + Math.max(...Object.values(layout.columns).map((column) => column ?? 0));
  const beside = sheetId === at.sheetId ? withoutCell(filled, at, last) : filled;
  return beside && wholeRange(beside);
}

/** The range without trailing blank rows and columns; the formula's own spill range counts as blank. */
function filledOf(
  { row: top, column: left, cells }: SheetCells,
  place: RosterPlace,
  own: Area | null,
): RosterPlace {
  let [lastRow, lastColumn] = [place.firstRow, place.firstColumn];
  for (let row = place.firstRow; row <= place.lastRow; row++)
    for (let column = place.firstColumn; column <= place.lastColumn; column++) {
      const isOwn = own !== null && sharedArea(own, { row, column, rows: 1, columns: 1 }) !== null;
      if (isOwn || readCell(cells[row - top]?.[column - left]) === null) continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  return { ...place, lastRow, lastColumn };
}

/** The ranges of all sheets that contain such a list. */
export async function listRanges(
  list: ListArgument,
  at: FormulaAt,
  verbs: ListVerbs,
): Promise<readonly string[]> {
  const tops = (await verbs.readTops(ROWS_LOOKED_AT)).map((sheet) => ({ sheet, kind: kindOf(sheet) }));
  const lists =
    list === "vacancies"
      ? tops.filter(({ kind }) => kind === "vacancies")
      : likeliest(
          tops.filter(({ kind }) => isStaff(kind)),
          ({ kind }) => kind === "roster",
        );
  const ranges: string[] = [];
  for (const { sheet } of lists.slice(0, MOST_LISTS)) {
    const range = await listRange(sheet.id, list, at, verbs);
    if (range !== null) ranges.push(range);
  }
  return ranges;
}

/** The range without the formula's own spill range beside or below the list; null if the formula is inside the list. */
function withoutCell(
  place: RosterPlace,
  { area }: Pick<FormulaAt, "area">,
  lastColumn: number,
): RosterPlace | null {
  const isApart =
    area.row > place.lastRow ||
    area.row + area.rows <= place.firstRow ||
    area.column > place.lastColumn ||
    area.column + area.columns <= place.firstColumn;
  if (isApart) return place;
  if (area.column > lastColumn) return { ...place, lastColumn: area.column - 1 };
  return area.row > place.firstRow + 1 ? { ...place, lastRow: area.row - 1 } : null;
}

import type { ChosenHeadings } from "../roster/table/layout";
import { markMerged } from "../roster/table/merged-cells";
import { areaAddress } from "../sheet/address";
import type { Area } from "../sheet/area";
import { blankArea } from "../sheet/blank-area";
import type { Cells } from "../sheet/cell";
import type { SheetCells } from "../sheet/sheet-cells";
import { isOwnTable } from "./own-tables";

/**
 * The cells of a list as the reader needs them: without our own tables on the same sheet, and with the cells marked that
 * a merged cell covers.
 */
export function cellsToRead(
  sheet: SheetCells,
  others: readonly (SheetCells | null)[],
  chosen: ChosenHeadings = {},
): Cells {
  const merged = (sheet.merged ?? []).map((area) => ({
    area: withinCells(area, sheet),
    address: areaAddress(area),
  }));
  return markMerged(withoutOwnTables(sheet, others), merged, chosen);
}

/**
 * The cells of a sheet without our own tables on it, which below a list would be read as its rows. `others`: our tables
 * that were read separately, not all of which Excel knows as tables.
 */
export function withoutOwnTables(sheet: SheetCells, others: readonly (SheetCells | null)[]): Cells {
  const read = others.flatMap((table) => (table?.id === sheet.id ? [areaOf(table)] : []));
  const listed = (sheet.tables ?? []).filter(({ name }) => isOwnTable(name)).map(({ area }) => area);
  return [...read, ...listed].reduce<Cells>(
    (cells, area) => blankArea(cells, withinCells(area, sheet)),
    sheet.cells,
  );
}

function areaOf({ row, column, cells }: SheetCells): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** An area of the sheet, relative to the cells that were read. */
function withinCells(area: Area, { row, column }: SheetCells): Area {
  return { ...area, row: area.row - row, column: area.column - column };
}

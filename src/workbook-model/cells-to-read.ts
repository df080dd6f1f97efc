import type { ChosenHeadings } from "../roster/table/layout";
import { markMerged } from "../roster/table/merged-cells";
import { areaAddress } from "../sheet/address";
import type { Area } from "../sheet/area";
import { blankArea } from "../sheet/blank-area";
import type { Cells } from "../sheet/cell";
import type { SheetCells } from "../sheet/sheet-cells";
import { isOwnTable } from "./own-tables";

/**
 * The cells of a list as they are to be read: without tables of ours beside it, and with those marked that a merged
 * cell covers.
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
 * The cells of a sheet without tables of ours that stand on it: below a list they would be read as its rows. `others`
 * are such tables as they were read by themselves.
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

/** The place of an area of the sheet in the cells that were read of it. */
function withinCells(area: Area, { row, column }: SheetCells): Area {
  return { ...area, row: area.row - row, column: area.column - column };
}

import type { Area } from "../sheet/area";
import { areaAddress } from "../sheet/address";
import { areaOfRange } from "./area-of-range";
import { supports } from "./host";

/** Excel lists at most this many merged cells, and an area of this many cells cannot touch more. */
const MOST = 512;

/**
 * Merged cells within an area of a sheet, given by its id or name. Empty if this Excel cannot tell (before ExcelApi
 * 1.13). Fails with code ItemNotFound if the sheet is gone. Read-only; waits while a cell is being edited.
 */
export async function readMergedOf(sheetId: string, area: Area): Promise<readonly Area[]> {
  return Excel.run({ delayForCellEdit: true }, (context) =>
    readMerged(context.workbook.worksheets.getItem(sheetId), area),
  );
}

/**
 * Merged cells within an area: one request, and a second if there are any. If there are more than Excel lists at
 * once, the area is halved recursively.
 */
export async function readMerged(sheet: Excel.Worksheet, area: Area): Promise<readonly Area[]> {
  if (!supports("ExcelApi", "1.13")) return [];
  const found = await foundIn(sheet, area);
  // A merged cell across the halves is reported by both.
  const byAddress = new Map((found ?? []).map((each) => [areaAddress(each), each]));
  return [...byAddress.values()];
}

/** Null if Excel fails even for an area small enough, so that asking on is pointless. */
async function foundIn(sheet: Excel.Worksheet, area: Area): Promise<readonly Area[] | null> {
  const merged = await mergedIn(sheet, area);
  if (merged !== null) return merged;
  if (area.rows * area.columns <= MOST) return null;
  const [one, other] = halves(area);
  const first = await foundIn(sheet, one);
  const second = first && (await foundIn(sheet, other));
  return first && second && [...first, ...second];
}

async function mergedIn(sheet: Excel.Worksheet, area: Area): Promise<readonly Area[] | null> {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areaCount");
  try {
    await sheet.context.sync();
  } catch {
    return null;
  }
  if (merged.isNullObject) return [];
  const { areas } = merged;
  areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  await sheet.context.sync();
  return areas.items.map(areaOfRange);
}

function halves(area: Area): readonly [Area, Area] {
  const { row, column, rows, columns } = area;
  const [height, width] = [Math.ceil(rows / 2), Math.ceil(columns / 2)];
  return rows > 1
    ? [
        { ...area, rows: height },
        { ...area, row: row + height, rows: rows - height },
      ]
    : [
        { ...area, columns: width },
        { ...area, column: column + width, columns: columns - width },
      ];
}

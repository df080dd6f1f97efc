import type { Area } from "../sheet/area";
import { areaAddress } from "../sheet/address";
import { areaOfRange } from "./area-of-range";
import { supports } from "./host";

/** Of more merged cells Excel names none, and so many cells cannot touch more. */
const MOST = 512;

/**
 * The merged cells within an area of a sheet, named by its id or name. None where this Excel cannot tell, as before
 * ExcelApi 1.13. Fails with the code ItemNotFound when the sheet is gone. Changes nothing and waits while a cell is
 * being edited.
 */
export async function readMergedOf(sheetId: string, area: Area): Promise<readonly Area[]> {
  return Excel.run({ delayForCellEdit: true }, (context) =>
    readMerged(context.workbook.worksheets.getItem(sheetId), area),
  );
}

/**
 * The merged cells within an area: Excel is asked once, and once more where there are some. Where they are more than
 * Excel names at once the halves of the area are asked for, and their halves.
 */
export async function readMerged(sheet: Excel.Worksheet, area: Area): Promise<readonly Area[]> {
  if (!supports("ExcelApi", "1.13")) return [];
  const found = await foundIn(sheet, area);
  // A merged cell across the halves is told by both.
  const byAddress = new Map((found ?? []).map((each) => [areaAddress(each), each]));
  return [...byAddress.values()];
}

/** Null where Excel tells nothing even of few cells, so that asking for more of them leads nowhere. */
async function foundIn(sheet: Excel.Worksheet, area: Area): Promise<readonly Area[] | null> {
  const told = await askedAt(sheet, area);
  if (told !== null) return told;
  if (area.rows * area.columns <= MOST) return null;
  const [one, other] = halves(area);
  const first = await foundIn(sheet, one);
  const second = first && (await foundIn(sheet, other));
  return first && second && [...first, ...second];
}

async function askedAt(sheet: Excel.Worksheet, area: Area): Promise<readonly Area[] | null> {
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

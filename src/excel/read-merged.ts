import type { Area } from "../sheet/area";
import { areaOfRange } from "./area-of-range";
import { supports } from "./host";

/**
 * The merged cells within a range, for which Excel is asked once, and once more where there are some. None where this
 * Excel cannot tell, as before ExcelApi 1.13, or does not, as with more than 512 of them. Changes nothing.
 */
export async function readMerged(range: Excel.Range): Promise<readonly Area[]> {
  if (!supports("ExcelApi", "1.13")) return [];
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areaCount");
  try {
    await range.context.sync();
  } catch {
    return [];
  }
  if (merged.isNullObject) return [];
  const { areas } = merged;
  areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  await range.context.sync();
  return areas.items.map(areaOfRange);
}

import { sharedArea } from "../../sheet/area";
import type { SheetArea } from "./areas";
import { OfficeError } from "./office-error";

/** Excel names no more merged areas at once. */
const MOST = 512;

/** The merged areas that touch a range, each as a whole; null where there is none. */
export function mergedAreas({ sheet, area }: SheetArea): SheetArea[] | null {
  const merged = sheet
    .getMergedRanges()
    .map((range) => range.getRange())
    .map(({ startRow, endRow, startColumn, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }))
    .filter((each) => sharedArea(each, area) !== null)
    .map((each) => ({ sheet, area: each }));
  if (merged.length > MOST) throw new OfficeError("InvalidArgument", `More than ${MOST} merged areas.`);
  return merged.length > 0 ? merged : null;
}

import { cellLink, setCellLink } from "../grid/cell-link";
import type { SheetArea } from "./areas";
import { cellsOf } from "./cells-of";
import { OfficeError } from "./office-error";

/** `Range.hyperlink = …`: links one cell to another cell of the workbook. */
export function writeHyperlink(
  found: SheetArea,
  { documentReference, address, textToDisplay }: Excel.RangeHyperlink,
): void {
  if (address !== undefined) throw new OfficeError("ApiNotFound", "RangeHyperlink.address");
  if (!documentReference) throw new OfficeError("InvalidArgument", "A hyperlink needs a place to lead to.");
  if (found.area.rows * found.area.columns > 1)
    throw new OfficeError("ApiNotFound", "A hyperlink of several cells.");
  setCellLink(cellsOf(found), documentReference, textToDisplay ?? documentReference);
}

export function readHyperlink(found: SheetArea): Excel.RangeHyperlink | null {
  const documentReference = cellLink(cellsOf(found));
  return documentReference === null ? null : { documentReference };
}

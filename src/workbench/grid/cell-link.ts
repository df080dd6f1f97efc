import type { FRange } from "@univerjs/sheets/facade";

const KEY = "link";

/** Links a cell to another one of the workbook, given as "'Sheet'!B12", and formats it as a link. */
export function setCellLink(cell: FRange, target: string, text: string): void {
  cell.setValue(text);
  cell.setCustomMetaData({ ...cell.getCustomMetaData(), [KEY]: target });
  cell.setFontColor("#0563C1").setFontLine("underline");
}

/** Target of a cell's link; null if it has none. */
export function cellLink(cell: FRange): string | null {
  const target: unknown = cell.getCustomMetaData()?.[KEY];
  return typeof target === "string" ? target : null;
}

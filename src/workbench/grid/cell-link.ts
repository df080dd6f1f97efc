import type { FRange } from "@univerjs/sheets/facade";

const KEY = "link";

/** Keeps with a cell that it leads to another one of the workbook, as "'Sheet'!B12", and shows it as a link. */
export function setCellLink(cell: FRange, target: string, text: string): void {
  cell.setValue(text);
  cell.setCustomMetaData({ ...cell.getCustomMetaData(), [KEY]: target });
  cell.setFontColor("#0563C1").setFontLine("underline");
}

/** Where a cell leads; null for an ordinary one. */
export function cellLink(cell: FRange): string | null {
  const target: unknown = cell.getCustomMetaData()?.[KEY];
  return typeof target === "string" ? target : null;
}

import type { SheetResult } from "../../excel/sheet-result";

/** Adding a sheet to the workbook, with the sentence on the sheet that was added. */
export type SheetTask = {
  readonly write: () => Promise<SheetResult>;
  readonly written: (sheet: string) => string;
};

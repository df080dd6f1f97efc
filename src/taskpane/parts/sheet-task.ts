import type { SheetResult } from "../../excel/sheet-result";

/** Adding a sheet to the workbook, with the sentences for its outcome. */
export type SheetTask = {
  readonly write: () => Promise<SheetResult>;
  readonly written: (sheet: string) => string;
  readonly failed: string;
};

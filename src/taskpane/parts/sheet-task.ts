import type { SheetResult } from "../../excel/sheet-result";

/** A sheet to be added to the workbook, and the sentences about what became of it. */
export type SheetTask = {
  readonly write: () => Promise<SheetResult>;
  readonly written: (sheet: string) => string;
  readonly failed: string;
};

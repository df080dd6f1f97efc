/** Result of adding a sheet; the workbook's structure may be protected. */
export type SheetResult =
  { written: true; id: string; name: string } | { written: false; reason: "protected" };

/** Excel's limit for sheet names. */
export const LONGEST_SHEET_NAME = 31;

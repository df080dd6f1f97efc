/** What became of a sheet to be added; the workbook's structure may be protected. */
export type SheetResult =
  { written: true; id: string; name: string } | { written: false; reason: "protected" };

/** Excel takes no longer name of a sheet. */
export const LONGEST_SHEET_NAME = 31;

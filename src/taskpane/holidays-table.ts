/** The table, or sheet, in which a workbook keeps days off beside the public ones. */
export const HOLIDAYS_TABLE = "KZ_Holidays";

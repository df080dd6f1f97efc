/** The table, or sheet, in which a workbook keeps the permit category decided for each position. */
export const CATEGORIES_TABLE = "KZ_Categories";

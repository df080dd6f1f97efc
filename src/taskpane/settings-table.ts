/** The table, or sheet, in which a workbook keeps its employer's settings. */
export const SETTINGS_TABLE = "KZ_Employer";

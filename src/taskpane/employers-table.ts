/** The table, or sheet, that tells several employers of one workbook apart. */
export const EMPLOYERS_TABLE = "KZ_Employers";

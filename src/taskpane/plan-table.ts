/** The table, or sheet, in which a workbook keeps its plan. */
export const PLAN_TABLE = "KZ_Plan";

/** The formulas by what they answer, groups and formulas in the order of the list. */
export const formulaGroups = {
  roster: ["QUOTA_OK", "QUOTA", "QUOTA_ROOM", "QUOTA_GAP", "QUOTA_WHY", "ROSTER_CHECK"],
  ahead: ["BREAK_DAY", "FORECAST", "PLAN_OK"],
  vacancies: ["APPLICATION_CHECK", "TEST_STATUS", "TEST_END", "APPLY_FROM", "POST_BY"],
  numbers: ["RATIO_OK", "RATIO_ROOM", "RATIO_GAP", "QUOTA_APPLIES", "BUSINESS_SIZE"],
  cells: ["IS_CITIZEN", "COUNTRY", "CATEGORY", "IIN_OK"],
  law: ["RULES", "MCI", "IS_WORKDAY", "NEXT_WORKDAY"],
} as const;

export type FormulaGroup = keyof typeof formulaGroups;

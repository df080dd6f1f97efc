// Names of our own tables, or of sheets that hold them.

/** The employer's settings. */
export const SETTINGS_TABLE = "KZ_Employer";

/** The permit category decided for each position. */
export const CATEGORIES_TABLE = "KZ_Categories";

/** The employer's days off in addition to the public ones. */
export const HOLIDAYS_TABLE = "KZ_Holidays";

/** Findings ignored by the user. */
export const IGNORED_TABLE = "KZ_Ignored";

/** The what-if plan. */
export const PLAN_TABLE = "KZ_Plan";

/** Facts about each employer, if one workbook lists the staff of several. */
export const EMPLOYERS_TABLE = "KZ_Employers";

/** The log of checks. */
export const HISTORY_TABLE = "KZ_History";

/** The log of cells fixed from the pane. */
export const FIXES_TABLE = "KZ_Fixes";

const own: ReadonlySet<string> = new Set(
  [
    SETTINGS_TABLE,
    CATEGORIES_TABLE,
    HOLIDAYS_TABLE,
    IGNORED_TABLE,
    PLAN_TABLE,
    EMPLOYERS_TABLE,
    HISTORY_TABLE,
    FIXES_TABLE,
  ].map((name) => name.toLowerCase()),
);

/** Whether a table or sheet is one of ours by its name, and so never a list of people. */
export function isOwnTable(name: string): boolean {
  return own.has(name.toLowerCase());
}

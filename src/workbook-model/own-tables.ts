/** The table, or sheet, in which a workbook keeps its employer's settings. */
export const SETTINGS_TABLE = "KZ_Employer";

/** The one in which it keeps the permit category decided for each position. */
export const CATEGORIES_TABLE = "KZ_Categories";

/** The one with days off beside the public ones. */
export const HOLIDAYS_TABLE = "KZ_Holidays";

/** The one with the findings that somebody chose to ignore. */
export const IGNORED_TABLE = "KZ_Ignored";

/** The one with the plan. */
export const PLAN_TABLE = "KZ_Plan";

/** The one that tells several employers of one workbook apart. */
export const EMPLOYERS_TABLE = "KZ_Employers";

/** The one with the checks that somebody kept. */
export const HISTORY_TABLE = "KZ_History";

/** The one with the cells that were mended from the pane. */
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

/** Says whether a table, or a sheet, is by its name one of settings, notes or plans, and never a list of people. */
export function isOwnTable(name: string): boolean {
  return own.has(name.toLowerCase());
}

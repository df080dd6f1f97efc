import type { Cells } from "../sheet/cell";
import type { Sheet, Workbook } from "../xlsx/workbook";

/** The employer's settings of a workbook and where they stand. */
export type SettingsCells = {
  readonly cells: Cells;
  readonly sheet: string;
  /** Zero-based position of the first cell on its sheet. */
  readonly row: number;
  readonly column: number;
};

const NAME = "kz_employer";
const HOLIDAYS = "kz_holidays";
const EMPLOYERS = "kz_employers";
const PLAN = "kz_plan";
const CATEGORIES = "kz_categories";

/** Says whether a sheet is by its name one of ours beside the roster: settings, employers, a plan, or categories. */
export function isSettingsSheet({ name }: Pick<Sheet, "name">): boolean {
  return [NAME, EMPLOYERS, PLAN, CATEGORIES].includes(name.toLowerCase());
}

/** The table named KZ_Employer, wherever it stands, else the sheet of that name; null where there is neither. */
export function findSettings(workbook: Workbook): SettingsCells | null {
  return findNamed(workbook, NAME);
}

/** The table named KZ_Holidays or the sheet of that name: days off beside the public ones. */
export function findHolidays(workbook: Workbook): SettingsCells | null {
  return findNamed(workbook, HOLIDAYS);
}

/** The table named KZ_Employers or the sheet of that name: one row for every employer. */
export function findEmployers(workbook: Workbook): SettingsCells | null {
  return findNamed(workbook, EMPLOYERS);
}

/** The table named KZ_Plan or the sheet of that name. */
export function findPlan(workbook: Workbook): SettingsCells | null {
  return findNamed(workbook, PLAN);
}

/** The table named KZ_Categories or the sheet of that name: the permit category decided for each position. */
export function findCategories(workbook: Workbook): SettingsCells | null {
  return findNamed(workbook, CATEGORIES);
}

function findNamed({ sheets }: Workbook, wanted: string): SettingsCells | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === wanted);
    if (!table) continue;
    const { row, column, rows, columns } = table.area;
    const cells = Array.from({ length: rows }, (_, r) =>
      Array.from(
        { length: columns },
        (_, c) => sheet.cells[row - sheet.origin.row + r]?.[column - sheet.origin.column + c] ?? null,
      ),
    );
    return { cells, sheet: sheet.name, row, column };
  }
  const sheet = sheets.find(({ name }) => name.toLowerCase() === wanted);
  return sheet ? { cells: sheet.cells, sheet: sheet.name, ...sheet.origin } : null;
}

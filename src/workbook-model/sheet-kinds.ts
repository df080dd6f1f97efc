import { type ChosenHeadings, findLayout } from "../roster/table/layout";
import { type ChosenVacancyHeadings, findVacancyLayout } from "../roster/table/vacancy-layout";
import { type Cells, readCell } from "../sheet/cell";
import type { SheetCells } from "../sheet/sheet-cells";
import { withoutOwnTables } from "./cells-to-read";

/**
 * What a sheet is by its headings. Staffing lists with and without a column of permit categories are told apart, since a
 * register of foreigners or a phone list has positions too.
 */
export type SheetKind = "vacancies" | "roster" | "list_without_categories" | "other";

/** The columns chosen in the employer's settings. */
export type ChosenColumns = {
  readonly chosenHeadings: ChosenHeadings;
  readonly chosenVacancyHeadings: ChosenVacancyHeadings;
};

const nothingChosen: ChosenColumns = { chosenHeadings: {}, chosenVacancyHeadings: {} };

/** Headings are searched for in the first 30 rows; a few rows below them are needed too. */
export const ROWS_LOOKED_AT = 40;

/** The kind of a sheet, ignoring our own tables on it. Only its first `ROWS_LOOKED_AT` rows are used. */
export function kindOf(sheet: SheetCells, chosen: ChosenColumns = nothingChosen): SheetKind {
  const cells = withoutOwnTables({ ...sheet, cells: sheet.cells.slice(0, ROWS_LOOKED_AT) }, []);
  if (isBlank(cells)) return "other";
  // The chosen columns may belong to another sheet.
  const ways = [nothingChosen, chosen];
  if (ways.some((way) => findVacancyLayout(cells, way.chosenVacancyHeadings).kind === "layout"))
    return "vacancies";
  const layouts = ways.map((way) => findLayout(cells, way.chosenHeadings));
  if (!layouts.some(({ kind }) => kind === "layout")) return "other";
  return layouts.some((layout) => layout.kind === "layout" && layout.columns.category !== undefined)
    ? "roster"
    : "list_without_categories";
}

/** Whether a sheet of that kind can be a staffing list. */
export function isStaff(kind: SheetKind): boolean {
  return kind === "roster" || kind === "list_without_categories";
}

/** The staffing lists that may be meant: if any has categories, only those that do. */
export function likeliest<List>(
  lists: readonly List[],
  hasCategories: (list: List) => boolean,
): readonly List[] {
  const withCategories = lists.filter(hasCategories);
  return withCategories.length > 0 ? withCategories : lists;
}

export function isBlank(cells: Cells): boolean {
  return cells.every((row) => row.every((cell) => readCell(cell) === null));
}

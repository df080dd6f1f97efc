import { type ChosenHeadings, findLayout } from "../roster/table/layout";
import { type ChosenVacancyHeadings, findVacancyLayout } from "../roster/table/vacancy-layout";
import { type Cells, readCell } from "../sheet/cell";
import type { SheetCells } from "../sheet/sheet-cells";
import { withoutOwnTables } from "./cells-to-read";

/**
 * What a sheet reads as by its headings. A staffing list with a column of permit categories is told from one without: a
 * register of foreigners or a list of phones has positions too.
 */
export type SheetKind = "vacancies" | "roster" | "list_without_categories" | "other";

/** The columns that the employer's settings choose. */
export type ChosenColumns = {
  readonly chosenHeadings: ChosenHeadings;
  readonly chosenVacancyHeadings: ChosenVacancyHeadings;
};

const nothingChosen: ChosenColumns = { chosenHeadings: {}, chosenVacancyHeadings: {} };

/** Headings are looked for in the first 30 rows, and a few lines have to be seen under them. */
export const ROWS_LOOKED_AT = 40;

/** Says what a sheet reads as, tables of ours on it left aside. So many rows of it are looked at, and no more needed. */
export function kindOf(sheet: SheetCells, chosen: ChosenColumns = nothingChosen): SheetKind {
  const cells = withoutOwnTables({ ...sheet, cells: sheet.cells.slice(0, ROWS_LOOKED_AT) }, []);
  if (isBlank(cells)) return "other";
  // Columns may have been chosen for another sheet.
  const ways = [nothingChosen, chosen];
  if (ways.some((way) => findVacancyLayout(cells, way.chosenVacancyHeadings).kind === "layout"))
    return "vacancies";
  const layouts = ways.map((way) => findLayout(cells, way.chosenHeadings));
  if (!layouts.some(({ kind }) => kind === "layout")) return "other";
  return layouts.some((layout) => layout.kind === "layout" && layout.columns.category !== undefined)
    ? "roster"
    : "list_without_categories";
}

/** Says whether a sheet of that kind can be taken for a staffing list. */
export function isStaff(kind: SheetKind): boolean {
  return kind === "roster" || kind === "list_without_categories";
}

/** Of several staffing lists those that can be meant: beside one with categories, one without is not. */
export function likeliest<List>(
  lists: readonly List[],
  hasCategories: (list: List) => boolean,
): readonly List[] {
  const withCategories = lists.filter(hasCategories);
  return withCategories.length > 0 ? withCategories : lists;
}

/** Says whether nothing stands in any cell. */
export function isBlank(cells: Cells): boolean {
  return cells.every((row) => row.every((cell) => readCell(cell) === null));
}

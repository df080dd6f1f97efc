import type { PositionCategories } from "../roster/categories/position-categories";
import { type CategoriesRead, readCategories } from "../roster/categories/read-categories";
import { cellAddress } from "../sheet/address";
import type { Workbook } from "../xlsx/workbook";
import { type Failure, failure } from "./failure";
import { findCategories, type SettingsCells } from "./find-settings";

/** The categories decided for positions in a workbook's own table; none where it has no such table. */
export function categoriesIn(workbook: Workbook): PositionCategories | Failure {
  const place = findCategories(workbook);
  if (place === null) return new Map();
  const read = readCategories(place.cells);
  // A sheet of that name may be meant for something else, but then nobody should believe that it is read.
  return read === null ? failure("categories_no_headings", { sheet: place.sheet }) : usable(read, place);
}

/** The same of a file of its own, in which any sheet may hold the table. */
export function categoriesOfFile(workbook: Workbook, file: string): PositionCategories | Failure {
  const own = findCategories(workbook);
  if (own !== null) return categoriesIn(workbook);
  for (const { cells, name, origin } of workbook.sheets) {
    const read = readCategories(cells);
    if (read !== null) return usable(read, { cells, sheet: name, ...origin });
  }
  return failure("categories_no_headings", { sheet: file });
}

function usable(
  { categories, problems }: CategoriesRead,
  place: SettingsCells,
): PositionCategories | Failure {
  const [problem] = problems;
  if (problem === undefined) return categories;
  const { code, row, position, text } = problem;
  const cell = `${place.sheet}!${cellAddress(place.row + row, place.column)}`;
  return failure(code, { cell, position, text });
}

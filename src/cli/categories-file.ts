import type { PositionCategories } from "../roster/categories/position-categories";
import { readCategories } from "../roster/categories/read-categories";
import { decidedIn } from "../workbook-model/decided-categories";
import { CATEGORIES_TABLE } from "../workbook-model/own-tables";
import type { Workbook } from "../xlsx/workbook";
import { type Failure, failure } from "./failure";
import { fileSheet, tableNamed } from "../workbook-model/file-sheets";

/**
 * The categories decided in a file of its own, in which any sheet may hold the table. Whoever hands over such a file
 * means all of it, so that a cell that cannot be used is a failure.
 */
export function categoriesOfFile(workbook: Workbook, file: string): PositionCategories | Failure {
  const sheets = workbook.sheets.map(fileSheet);
  const table =
    tableNamed(workbook, CATEGORIES_TABLE) ?? sheets.find(({ cells }) => readCategories(cells) !== null);
  if (table === undefined) return failure("categories_no_headings", { cell: file });
  const { categories, unused } = decidedIn(table);
  const [problem] = unused;
  if (problem === undefined) return categories;
  const { code, ...values } = problem;
  return failure(code, values);
}

import type { PositionCategories } from "../roster/categories/position-categories";
import { readCategories } from "../roster/categories/read-categories";
import { decidedIn } from "../workbook-model/decided-categories";
import { CATEGORIES_TABLE } from "../workbook-model/own-tables";
import type { Workbook } from "../xlsx/workbook";
import { type Failure, failure } from "./failure";
import { fileSheet, tableNamed } from "../workbook-model/file-sheets";

/**
 * Categories decided for positions in a file of their own; the table may be on any sheet. The user passed this file
 * on purpose, so an unusable cell is a failure.
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

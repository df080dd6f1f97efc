import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import { categoriesSchema } from "../table/categories-schema";
import { findTable } from "../table/find-table";
import { readCategory } from "../words/category";
import { readsAsCategory } from "../words/reads-as-category";
import { type PositionCategories, positionKey } from "./position-categories";

/** An unusable row; zero-based in the given cells. */
export type CategoriesProblem = {
  readonly code: "category_unreadable" | "position_twice";
  readonly row: number;
  readonly position: string;
  readonly text: string;
};

/** The categories of a table, and its unusable rows. */
export type CategoriesRead = {
  readonly kind: "categories";
  readonly categories: PositionCategories;
  readonly problems: readonly CategoriesProblem[];
  /** Zero-based in the given cells. */
  readonly categoryColumn: number;
};

/**
 * Reads a table of positions and the permit category decided for each: 1 to 4, or "no category" for unskilled work. A
 * position with a blank category stays open. Null if the cells are not such a table.
 */
export function readCategories(cells: Cells): CategoriesRead | null {
  const table = findTable(cells, categoriesSchema);
  const place =
    table.kind === "layout" ? { ...table.columns, firstRow: table.headerRow + 1 } : withoutHeadings(cells);
  if (place?.position === undefined || place.category === undefined) return null;
  const { position: positions, category: categoriesAt, firstRow } = place;
  const categories = new Map<string, Decided>();
  const problems: CategoriesProblem[] = [];
  for (const [row, raw] of cells.entries()) {
    if (row < firstRow) continue;
    const position = cellText(readCell(raw[positions]));
    const said = readCell(raw[categoriesAt]);
    // A formula may get 0 for a blank cell.
    if (position === "" || said === null || said === 0) continue;
    const text = cellText(said);
    const category = decidedIn(said);
    const key = positionKey(position);
    const before = categories.get(key);
    if (category === null) problems.push({ code: "category_unreadable", row, position, text });
    else if (before !== undefined && before !== category)
      problems.push({ code: "position_twice", row, position, text });
    else categories.set(key, category);
  }
  return { kind: "categories", categories, problems, categoryColumn: categoriesAt };
}

type Decided = PositionCategories extends ReadonlyMap<string, infer Value> ? Value : never;

function decidedIn(cell: Cell): Decided | null {
  const read = typeof cell === "number" || typeof cell === "string" ? readCategory(cell) : "unknown";
  return read === "unknown" ? null : read;
}

/** The table without its heading row, as a formula gets it by name: positions, then nothing but categories. */
function withoutHeadings(cells: Cells): { position: number; category: number; firstRow: number } | null {
  const said = cells.map((row) => readCell(row[1])).filter((cell) => cell !== null && cell !== 0);
  const isBody =
    said.length > 0 &&
    said.every(readsAsCategory) &&
    cells.every((row) => typeof readCell(row[0]) !== "number");
  return isBody ? { position: 0, category: 1, firstRow: 0 } : null;
}

import { type Cell, type Cells, isError, readCell } from "../../sheet/cell";
import { readCitizenship } from "../words/citizenship";
import { readDate } from "../words/date";
import { holdsActions } from "../words/plan-action";
import { readsAsCategory } from "../words/reads-as-category";
import { readStatus } from "../words/status";

type ColumnKind = "citizenship" | "category" | "rival" | "other" | "blank";

/** Without headings, only the columns of citizenship and category can be recognised. */
type HeaderlessColumns = { readonly citizenship: number; readonly category: number };

/**
 * Reads a rectangle without headings, but only if there is no doubt: one column is entirely citizenship, one is entirely
 * category and not a row number, and no other could be citizenship, or holds dates or status words (which would decide who
 * is employed) or actions of a plan. Otherwise null.
 */
export function headerlessColumns(cells: Cells): HeaderlessColumns | null {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const kinds = Array.from({ length: width }, (_, column) => columnKind(cells, column, width));
  const only = (kind: ColumnKind) =>
    kinds.filter((each) => each === kind).length === 1 ? kinds.indexOf(kind) : null;
  const [citizenship, category] = [only("citizenship"), only("category")];
  return citizenship === null || category === null || kinds.includes("rival")
    ? null
    : { citizenship, category };
}

function columnKind(cells: Cells, column: number, width: number): ColumnKind {
  const values = cells.map((row) => readCell(row[column])).filter((cell) => cell !== null);
  if (values.length === 0) return "blank";
  if (isRunningNumber(values)) return "other";
  // With two columns, the other one must be the category; among more it may be a shift.
  if (width > 2 && isShift(values)) return "rival";
  if (values.every(readsAsCategory)) return "category";
  if (values.every(isCitizenship)) return "citizenship";
  if (holdsActions(values)) return "rival";
  return values.some((cell) => isLikeCitizenship(cell) || isDate(cell) || isStatus(cell)) ? "rival" : "other";
}

function isRunningNumber(values: readonly Cell[]): boolean {
  return values.length > 1 && values.every((value, index) => Number(value) === Number(values[0]) + index);
}

/** Fewer numbers may repeat in turn by chance. */
const ENOUGH_TO_GO_ROUND = 6;

/** Whether numbers repeat in turn: "1, 2, 3, 1, 2, 3". People are assigned to shifts like this, hardly to categories. */
function isShift(values: readonly Cell[]): boolean {
  // Not `Math.max(...values)`: a column may have more cells than a call can have arguments.
  const last = values.reduce<number>((most, value) => Math.max(most, Number(value)), 0);
  return (
    last > 1 &&
    values.length >= Math.max(ENOUGH_TO_GO_ROUND, 2 * last) &&
    values.every((value, index) => Number(value) === ((Number(values[0]) - 1 + index) % last) + 1)
  );
}

function isCitizenship(cell: Cell): boolean {
  return ["state", "foreign"].includes(citizenshipKind(cell));
}

/** May be citizenship or a country of birth, which is enough to make another column doubtful. */
function isLikeCitizenship(cell: Cell): boolean {
  return citizenshipKind(cell) !== "unknown";
}

function citizenshipKind(cell: Cell): ReturnType<typeof readCitizenship>["kind"] {
  if (cell === null || isError(cell) || typeof cell === "boolean") return "unknown";
  return readCitizenship(String(cell)).kind;
}

/** Plausible serial numbers, with or without a time of day, or dates as text. */
function isDate(cell: Cell): boolean {
  if (typeof cell === "number") return cell > 20_000 && cell < 80_000;
  return typeof cell === "string" && ["day", "ambiguous"].includes(readDate(cell).kind);
}

function isStatus(cell: Cell): boolean {
  return typeof cell === "string" && readStatus(cell).length > 0;
}

import { columnIndex } from "./address";
import { type Area, areaBetween } from "./area";

/** Size of an Excel sheet. */
export const ALL_ROWS = 1_048_576;
export const ALL_COLUMNS = 16_384;

const COLUMN = String.raw`\$?([A-Z]{1,3})`;
const ROW = String.raw`\$?(\d{1,7})`;
const CELLS = new RegExp(`^${COLUMN}${ROW}(?::${COLUMN}${ROW})?$`, "i");
const WHOLE_ROWS = new RegExp(`^${ROW}:${ROW}$`);
const WHOLE_COLUMNS = new RegExp(`^${COLUMN}:${COLUMN}$`, "i");

/**
 * Bounding area of an address as events report it: "C3", "A1:B2", whole rows "5:7", whole columns "A:C", or several
 * of these separated by commas. Null for anything else.
 */
export function addressArea(address: string): Area | null {
  const parts = address.split(",").map((part) => partArea(part.trim()));
  const areas = parts.filter((area) => area !== null);
  return areas.length < parts.length ? null : areas.reduce(around);
}

function partArea(part: string): Area | null {
  const [isCells, left = "", top = "", right = left, bottom = top] = CELLS.exec(part) ?? [];
  if (isCells !== undefined)
    return areaBetween(rowIndex(top), columnIndex(left), rowIndex(bottom), columnIndex(right));
  const [isRows, first = "", last = ""] = WHOLE_ROWS.exec(part) ?? [];
  if (isRows !== undefined) return areaBetween(rowIndex(first), 0, rowIndex(last), ALL_COLUMNS - 1);
  const [isColumns, from = "", to = ""] = WHOLE_COLUMNS.exec(part) ?? [];
  return isColumns === undefined ? null : areaBetween(0, columnIndex(from), ALL_ROWS - 1, columnIndex(to));
}

function around(one: Area, other: Area): Area {
  return areaBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(one.row + one.rows, other.row + other.rows) - 1,
    Math.max(one.column + one.columns, other.column + other.columns) - 1,
  );
}

function rowIndex(number: string): number {
  return Number(number) - 1;
}

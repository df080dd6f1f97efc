import { addressArea } from "../sheet/read-address";
import { sharedArea } from "../sheet/area";

type Cell = { readonly sheet: string; readonly row: number; readonly column: number };

/**
 * A range with an optional sheet: 'Штат 2026'!A1:F60. String literals are matched first and other words last, so that
 * no range is found inside them.
 */
const RANGES =
  /"(?:[^"]|"")*"|(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\d_.(])|[\p{L}\d_.]+/giu;

/** True if a formula in a cell (zero-based) would be circular: it refers to a range that contains the cell. */
export function refersTo(formula: string, { sheet, row, column }: Cell): boolean {
  const own = { row, column, rows: 1, columns: 1 };
  return [...formula.matchAll(RANGES)].some(([, quoted, bare, address]) => {
    const area = address === undefined ? null : addressArea(address);
    const named = quoted?.replaceAll("''", "'") ?? bare ?? sheet;
    return area !== null && named.toLowerCase() === sheet.toLowerCase() && sharedArea(area, own) !== null;
  });
}

import { cellOf } from "./cell-of";

/** The cells of a range whose values and their types were loaded. */
export function cellsOfRange(range: Excel.Range): unknown[][] {
  return range.values.map((values: unknown[], row) =>
    values.map((value, column) => cellOf(value, range.valueTypes[row]?.[column])),
  );
}

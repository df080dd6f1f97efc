import { cellOf } from "./cell-of";

/** The cells of a range whose values and their types were loaded. */
export function cellsOfRange({ values, valueTypes }: Excel.Range): unknown[][] {
  return values.map((row: unknown[], index) => {
    const types = valueTypes[index];
    return row.map((value, column) => cellOf(value, types?.[column]));
  });
}

import { cellOf } from "./cell-of";

/** Cells of a range whose values and value types were loaded. */
export function cellsOfRange({ values, valueTypes }: Excel.Range): unknown[][] {
  return values.map((row: unknown[], index) => {
    const types = valueTypes[index];
    return row.map((value, column) => cellOf(value, types?.[column]));
  });
}

import { columnLetters } from "../sheet/address";

/** The recognised columns as JSON: column letters by field. `first` is the sheet column of the first cell read. */
export function jsonColumns(columns: Readonly<Record<string, number>>, first: number) {
  return Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, columnLetters(first + column)]),
  );
}

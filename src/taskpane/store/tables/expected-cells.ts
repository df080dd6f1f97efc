import type { SettingChange } from "../../../excel/write-settings";
import type { Cells } from "../../../sheet/cell";

/** The rows as they will be once the changes are written. */
export function expectedCells(cells: Cells, changes: readonly SettingChange[]): Cells {
  return changes.reduce<Cells>((rows, { label, value, matches }) => {
    const isMatch = (row: Cells[number]) => matches(String(row[0] ?? ""));
    if (value === null) return rows.filter((row) => !isMatch(row));
    return rows.some(isMatch)
      ? rows.map((row) => (isMatch(row) ? [row[0], value] : row))
      : [...rows, [label, value]];
  }, cells);
}

import type { SettingChange } from "../../excel/write-settings";
import type { Cells } from "../../sheet/cell";

/** The rows as they will stand once changes are written. */
export function expectedCells(cells: Cells, changes: readonly SettingChange[]): Cells {
  return changes.reduce<Cells>((rows, { label, value, matches }) => {
    const isMeant = (row: Cells[number]) => matches(String(row[0] ?? ""));
    if (value === null) return rows.filter((row) => !isMeant(row));
    return rows.some(isMeant)
      ? rows.map((row) => (isMeant(row) ? [row[0], value] : row))
      : [...rows, [label, value]];
  }, cells);
}

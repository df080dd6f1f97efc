import { areaAddress } from "../../sheet/address";
import type { SheetCells } from "../../excel/read-sheet";
import type { Answer } from "../store/check/answer";
import type { CellChange, ChangeOf } from "./cell-change";

/**
 * Adds the changes of all other rows covered by the same merged cells: once these are unmerged, any row left out would
 * become blank.
 */
export function withAllCovered(
  changes: readonly CellChange[],
  sheet: SheetCells,
  coveredWith: Answer["coveredWith"],
  changeOf: ChangeOf,
): readonly CellChange[] {
  const all = new Map(changes.map((change) => [change.address, change]));
  const done = new Set<string>();
  for (const { row, column, value, covering } of changes) {
    const merged = covering && areaAddress(covering.area);
    if (merged === undefined || done.has(merged)) continue;
    done.add(merged);
    const place = { row: row - sheet.row, column: column - sheet.column };
    const fix = { ...place, kind: "suggestion", values: [value], merged } as const;
    for (const covered of coveredWith(fix)) {
      const change = changeOf({ ...fix, row: covered }, value);
      if (!all.has(change.address)) all.set(change.address, change);
    }
  }
  const [first] = changes;
  return first?.covering === undefined ? changes : [...all.values()].sort(byPlace);
}

/** Addresses of the merged cells that the changes unmerge. */
export function mergedIn(changes: readonly CellChange[]): readonly string[] {
  return [...new Set(changes.flatMap(({ covering }) => (covering ? areaAddress(covering.area) : [])))];
}

function byPlace(one: CellChange, other: CellChange): number {
  return one.column - other.column || one.row - other.row;
}

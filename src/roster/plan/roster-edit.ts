import type { Day } from "../../law/day";
import type { Cells } from "../../sheet/cell";

/**
 * A change that a plan makes to a roster. Rows and columns are positions in the cells of the roster, `planRow` in those
 * of the plan. "clear" empties a row, "append" adds one at the end.
 */
export type RosterEdit =
  | { readonly kind: "heading"; readonly row: number; readonly column: number; readonly text: string }
  | {
      readonly kind: "set";
      readonly planRow: number;
      readonly row: number;
      readonly column: number;
      readonly value: Value;
    }
  | { readonly kind: "append"; readonly planRow: number; readonly values: readonly unknown[] }
  | { readonly kind: "clear"; readonly planRow: number; readonly row: number };

/** A day is a serial number to be formatted as a date. */
type Value = string | number | Day | null;

/** Cells being edited; rows are replaced, never changed in place. */
export class EditedCells {
  readonly cells: (readonly unknown[])[];
  readonly edits: RosterEdit[] = [];

  constructor(cells: Cells) {
    this.cells = [...cells];
  }

  /** Applies and records an edit. Returns its row. */
  make(edit: RosterEdit): number {
    this.edits.push(edit);
    switch (edit.kind) {
      case "heading":
        return this.put(edit.row, edit.column, edit.text);
      case "set":
        return this.put(edit.row, edit.column, edit.value);
      case "clear":
        this.cells[edit.row] = [];
        return edit.row;
      case "append":
        return this.cells.push(edit.values) - 1;
    }
  }

  private put(row: number, column: number, value: unknown): number {
    const before = this.cells[row] ?? [];
    const length = Math.max(before.length, column + 1);
    this.cells[row] = Array.from({ length }, (_, each) => (each === column ? value : (before[each] ?? null)));
    return row;
  }
}

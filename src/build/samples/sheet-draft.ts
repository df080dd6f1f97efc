import type { Area } from "../../sheet/area";
import type { Cell } from "../../sheet/cell";
import type { Look, Sheet } from "../../xlsx/workbook";

/** Content of a cell; values of formulas are left for the opening program to calculate. */
export type Entry = Cell | { readonly formula: string; readonly spill?: Area };

/** A sheet under construction. Rows and columns are counted from 1, as in formulas. */
export class SheetDraft {
  readonly name: string;
  private readonly values: Cell[][] = [];
  private readonly known: Pick<Sheet, "formulas" | "formats" | "merges" | "tables" | "looks" | "rowHeights">;
  private filter: Area | null = null;

  constructor(
    name: string,
    private readonly widths: readonly number[],
    private readonly frozenRows = 0,
  ) {
    this.name = name;
    this.known = { formulas: [], formats: [], merges: [], tables: [], looks: [], rowHeights: [] };
  }

  /** Sets a cell, or only the look of a blank one. */
  put(row: number, column: number, entry: Entry, look: Look = {}, format = "General"): void {
    const place = { row: row - 1, column: column - 1 };
    this.known.looks.push({ ...place, look });
    if (format !== "General") this.known.formats.push({ ...place, format });
    if (entry !== null && typeof entry === "object" && "formula" in entry) {
      this.known.formulas.push({ ...place, formula: entry.formula, spill: entry.spill ?? null });
    } else {
      (this.values[place.row] ??= [])[place.column] = entry;
    }
  }

  /** Merges cells of a row. */
  merge(row: number, column: number, columns: number): void {
    this.known.merges.push(block(row, column, 1, columns));
  }

  setHeight(row: number, points: number): void {
    this.known.rowHeights.push({ row: row - 1, points });
  }

  filterBy(area: Area): void {
    this.filter = area;
  }

  makeTable(name: string, area: Area): void {
    this.known.tables.push({ name, area });
  }

  sheet(): Sheet {
    const width = this.values.reduce((widest, row) => Math.max(widest, row.length), 0);
    return {
      ...this.known,
      name: this.name,
      hidden: false,
      origin: { row: 0, column: 0 },
      cells: Array.from(this.values, (row) =>
        Array.from({ length: width }, (_, column) => row?.[column] ?? null),
      ),
      columnWidths: this.widths.map((width, column) => ({ column, width })),
      frozen: { rows: this.frozenRows, columns: 0 },
      ...(this.filter && { filter: this.filter }),
    };
  }
}

/** An area whose first cell is counted from 1. */
export function block(row: number, column: number, rows: number, columns: number): Area {
  return { row: row - 1, column: column - 1, rows, columns };
}

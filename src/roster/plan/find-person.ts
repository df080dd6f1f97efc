import type { Day } from "../../law/day";
import { defaultReadings } from "../../law/readings";
import { type Cells, cellText, readCell } from "../../sheet/cell";
import { readIin } from "../words/iin";
import type { Layout } from "../table/layout";
import { nameOf } from "../words/names";
import { RowReader } from "../people/row-reader";
import { fold } from "../words/text";

/** Looks up the rows of a roster by the name as spelled, or by the IIN. */
export class PersonFinder {
  private readonly byName = new Map<string, number[]>();
  private readonly byIin = new Map<number, number[]>();

  constructor(
    cells: Cells,
    private readonly layout: Layout,
  ) {
    for (let row = layout.firstRow; row < cells.length; row++) this.add(cells[row] ?? [], row);
  }

  /** Indexes a row. */
  add(raw: readonly unknown[], row: number): void {
    const { iin: column } = this.layout.columns;
    const said = cellText(nameOf(raw, this.layout));
    // Cheap for blanks, as a range may include whole columns.
    const name = said === "" ? "" : fold(said);
    if (name !== "") add(this.byName, name, row);
    const iin = column === undefined ? "blank" : readIin(readCell(raw[column]));
    if (typeof iin === "number") add(this.byIin, iin, row);
  }

  find(who: string): readonly number[] {
    const iin = readIin(who);
    return (typeof iin === "number" ? this.byIin.get(iin) : this.byName.get(fold(who))) ?? [];
  }
}

/** Those of the rows that count for somebody on a day. */
export function countingOn(
  day: Day,
  rows: readonly number[],
  cells: Cells,
  layout: Layout,
): readonly number[] {
  const reader = new RowReader(cells, layout);
  return rows.filter((row) => {
    const reading = reader.readOn(cells, row, day, defaultReadings);
    return reading !== "other_table" && reading.person !== null;
  });
}

/** Whether a row is that of a requested foreigner, who counts without being employed. */
export function isRequested(cells: Cells, row: number, layout: Layout, day: Day): boolean {
  const reading = new RowReader(cells, layout).readOn(cells, row, day, defaultReadings);
  return reading !== "other_table" && reading.person?.engagement === "requested";
}

function add<Key>(rows: Map<Key, number[]>, key: Key, row: number): void {
  const known = rows.get(key);
  if (known === undefined) rows.set(key, [row]);
  else known.push(row);
}

import { cellWriting } from "./cell-writing";
import { isFormula } from "./is-formula";
import { listSource } from "./offer-choices";
import { prepareColumn } from "./prepare-column";
import { recordsTable } from "./records-table";
import type { TemplateColumn } from "./template";
import { withoutOwnEvents } from "./without-own-events";
import { type RecordCells, writeRecordRows } from "./write-record-rows";
import type { RecordColumn } from "./write-records";
import { writeStep } from "./write-step";

/** A column of records that people also fill in by hand. */
export type ListColumn = RecordColumn & Pick<TemplateColumn, "width" | "holds" | "choices">;

/** A record as it was read: its row below the headings, from 0, and its cells in column order. */
export type SeenRecord = { readonly row: number; readonly seen: readonly unknown[] };

/** Changes to a list; null leaves a cell as it is, an empty text clears it. */
export type ListChange = {
  readonly add?: readonly RecordCells[];
  readonly change?: readonly (SeenRecord & { readonly cells: RecordCells })[];
  readonly remove?: readonly SeenRecord[];
};

/**
 * "changed": a record differs from what was read; "calculated": a formula would be overwritten; "columns": the list
 * lacks a column that is to be written.
 */
export type ListResult =
  | { readonly written: true }
  | { readonly written: false; readonly reason: "protected" | "changed" | "calculated" }
  | { readonly written: false; readonly reason: "columns"; readonly missing: readonly string[] };

/**
 * Adds, changes and removes records of the named table; creates it on a sheet of the same name if there is none, with
 * formats and dropdown lists that reject nothing. A sheet of that name without the table is written to as it is, and
 * columns may be in any order.
 *
 * All or nothing: if any record to be changed or removed differs from what was read, or a formula would be lost,
 * nothing is written and the result says why. The same few round trips for 1,000 records added. One undo step where
 * Excel supports it. Waits while a cell is being edited. Throws a RangeError if the choices of a dropdown contain a
 * comma or exceed 255 characters together. The add-in's own edit watcher is not notified.
 */
export async function editRecords(
  name: string,
  columns: readonly ListColumn[],
  { add = [], change = [], remove = [] }: ListChange,
): Promise<ListResult> {
  // First of all: requests queued before a failure would still be executed.
  const lists = columns.map(({ choices }) => (choices ? listSource(choices) : null));
  const prepare = (sheet: Excel.Worksheet) =>
    columns.forEach((column, index) => prepareColumn(sheet, column, index, lists[index] ?? null));
  return writeStep(async (context): Promise<ListResult> => {
    const table = await recordsTable(context, name);
    const headings = table.headings ?? columns.map(({ heading }) => heading);
    const places = columns.map(({ matches }) => headings.findIndex((text) => matches(String(text))));
    const written = [...add, ...change.map(({ cells }) => cells)];
    const missing = columns.filter(
      (_, index) => places[index] === -1 && written.some((cells) => !isBlank(cells[index])),
    );
    if (missing.length > 0)
      return { written: false, reason: "columns", missing: missing.map(({ heading }) => heading) };
    const isAsSeen = ({ row, seen }: SeenRecord) =>
      table.rows[row] !== undefined &&
      places.every((place, index) => place === -1 || isSame(table.rows[row]?.[place], seen[index]));
    if (![...change, ...remove].every(isAsSeen)) return { written: false, reason: "changed" };
    if (table.isProtected) return { written: false, reason: "protected" };

    const changed = await rowsAsTheyAre(change, places, table.rowAt, context);
    if (changed.some(({ overFormula }) => overFormula)) return { written: false, reason: "calculated" };
    await withoutOwnEvents(context, async () => {
      for (const { write } of changed) write();
      if (add.length > 0) {
        const newRows = table.extend(add.length, headings.map(String));
        if (table.headings === null) prepare(context.workbook.worksheets.getItem(name));
        await writeRecordRows(add, places, headings.length, newRows);
      }
      table.remove(remove.map(({ row }) => row));
    });
    return { written: true };
  });
}

type Changed = { readonly overFormula: boolean; readonly write: () => void };

async function rowsAsTheyAre(
  change: readonly (SeenRecord & { readonly cells: RecordCells })[],
  places: readonly number[],
  rowAt: (row: number) => Excel.Range,
  context: Excel.RequestContext,
): Promise<readonly Changed[]> {
  if (change.length === 0) return [];
  const asked = change.map(({ row, cells }) => ({ cells, range: rowAt(row) }));
  for (const { range } of asked) range.load("values, formulas, numberFormat");
  await context.sync();
  return asked.map(({ cells, range }) => {
    const [values = [], formulas = [], formats = []] = [
      range.values[0],
      range.formulas[0] as unknown[] | undefined,
      range.numberFormat[0] as unknown[] | undefined,
    ];
    const wanted = values.map((_, column) => cells[places.indexOf(column)] ?? null);
    return {
      overFormula: wanted.some(
        (value, column) => value !== null && isFormula(formulas[column], values[column]),
      ),
      write: () => {
        const written = wanted.map((value, column) => value && cellWriting(value, String(formats[column])));
        range.numberFormat = [written.map((cell) => cell?.format ?? null)];
        range.values = [written.map((cell) => cell?.value ?? null)];
      },
    };
  });
}

function isBlank(cell: RecordCells[number] | undefined): boolean {
  return cell === undefined || cell === null || (cell.as === "text" && cell.text === "");
}

/** Blank is an empty text in Excel and null elsewhere. */
function isSame(one: unknown, other: unknown): boolean {
  return (one ?? "") === (other ?? "");
}

import { addressArea } from "../sheet/read-address";
import { type Area, sharedArea } from "../sheet/area";
import { cellText, readCell } from "../sheet/cell";
import type { Reference } from "../sheet/formula/argument-of";
import { areaOfRange } from "./area-of-range";
import { knowsSpills } from "./read-answers";
import { readSheet, type SheetCells } from "./read-sheet";

/** An area of a sheet; null if a formula refers to cells that do not exist. */
type Place = { readonly sheetId: string; readonly area: Area } | null;

/** Value of a name that does not refer to cells: a number, a text, the result of a formula. */
export type NamedValue = { readonly value: unknown };

/** In larger areas, blank rows and columns beyond the used cells are omitted. */
const MOST_BLANKS = 100_000;

/**
 * Reads the cells that the arguments of a formula refer to, like `readSheet`, but including blanks at the edges, so
 * that rows and columns match what the formula is passed; for a name without cells, its value. Null for references
 * that do not exist. A few round trips for each, and one for every 40,000 cells. Read-only; waits while a cell is
 * being edited.
 */
export async function readReferences(
  sheetId: string,
  references: readonly Reference[],
): Promise<readonly (SheetCells | NamedValue | null)[]> {
  const read: (SheetCells | NamedValue | null)[] = [];
  for (const reference of references) {
    const place = await placeOf(sheetId, reference);
    if (place !== null && "value" in place) read.push(place);
    else read.push(place && whole(await readSheet(place.sheetId, undefined, place.area), place.area));
  }
  return read;
}

function placeOf(sheetId: string, reference: Reference): Promise<Place | NamedValue> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    switch (reference.of) {
      case "range":
        return onSheet(context, sheetId, reference.sheet, () => Promise.resolve(reference.area));
      case "spill":
        return onSheet(context, sheetId, reference.sheet, (sheet) => spillOf(context, sheet, reference.area));
      case "table":
        return inTable(context, reference);
      case "name":
        return (
          (await inTable(context, { ...reference, withHeadings: false, column: null })) ??
          (await named(context, reference.name))
        );
    }
  });
}

async function onSheet(
  context: Excel.RequestContext,
  ownId: string,
  name: string | null,
  areaOn: (sheet: Excel.Worksheet) => Promise<Area | null>,
): Promise<Place> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name ?? ownId);
  sheet.load("id");
  await context.sync();
  const area = sheet.isNullObject ? null : await areaOn(sheet);
  return area && { sheetId: sheet.id, area };
}

async function spillOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: Area,
): Promise<Area | null> {
  if (!knowsSpills()) return null;
  const spill = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
  spill.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  return spill.isNullObject ? null : areaOfRange(spill);
}

type InTable = Omit<Extract<Reference, { of: "table" }>, "of">;

async function inTable(
  context: Excel.RequestContext,
  { name, withHeadings, column }: InTable,
): Promise<Place> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  await context.sync();
  if (table.isNullObject) return null;
  const { worksheet } = table;
  const range = withHeadings ? table.getRange() : table.getDataBodyRange();
  const headings = table.getHeaderRowRange();
  worksheet.load("id");
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  headings.load("values");
  await context.sync();
  const area = areaOfRange(range);
  if (column === null) return { sheetId: worksheet.id, area };
  const wanted = column.toLowerCase();
  const index = (headings.values[0] ?? []).findIndex(
    (heading: unknown) => cellText(readCell(heading)).toLowerCase() === wanted,
  );
  return index < 0
    ? null
    : { sheetId: worksheet.id, area: { ...area, column: area.column + index, columns: 1 } };
}

async function named(context: Excel.RequestContext, name: string): Promise<Place | NamedValue> {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load("type, value");
  await context.sync();
  if (item.isNullObject) return null;
  const range = item.getRangeOrNullObject();
  range.load("address");
  await context.sync();
  if (range.isNullObject) {
    const value: unknown = item.value;
    return { value: item.type === "Error" ? { error: String(value) } : value };
  }
  const { address } = range;
  const end = address.lastIndexOf("!");
  const area = addressArea(address.slice(end + 1));
  const sheet = address.slice(0, end).replace(/^'|'$/g, "").replaceAll("''", "'");
  return onSheet(context, "", sheet, () => Promise.resolve(area));
}

/** Extends the used cells that were read to the whole area. */
function whole(read: SheetCells, area: Area): SheetCells {
  const [height, width] = [read.cells.length, read.cells[0]?.length ?? 0];
  const held = sharedArea(area, { row: read.row, column: read.column, rows: height, columns: width });
  const isSmall = area.rows * area.columns <= MOST_BLANKS;
  const rows = isSmall ? area.rows : held ? held.row + held.rows - area.row : 1;
  const columns = isSmall ? area.columns : held ? held.column + held.columns - area.column : 1;
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (__, column) => read.cells[area.row + row - read.row]?.[area.column + column - read.column] ?? null,
    ),
  );
  return { ...read, row: area.row, column: area.column, cells };
}

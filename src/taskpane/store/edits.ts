import type { Area } from "../../sheet/area";
import { movedArea, type Shift } from "../../excel/moved-area";
import type { SheetCells } from "../../excel/read-sheet";
import type { Edit } from "../../excel/watch-edits";
import { cellText, readCell } from "../../sheet/cell";
import type { Layout } from "../../roster/table/layout";
import { isAboutSomethingElse } from "../../roster/people/unread-headings";
import { isPlainPerson } from "../../roster/people/people-rows";
import type { Snapshot } from "./answer";
import type { Target } from "./target";

/**
 * What an edit asks for: rows (positions on the sheet), the settings or the whole sheet to be read again. "moved" are
 * chosen cells, which stand elsewhere now; "gone" is what was checked.
 */
export type EditEffect =
  | { readonly kind: "settings" | "sheet" | "gone" }
  | { readonly kind: "renamed"; readonly name: string }
  | { readonly kind: "moved"; readonly area: Area }
  | { readonly kind: "rows"; readonly rows: readonly number[] };

export type Checked = {
  readonly reading: Snapshot;
  /** Null where no roster was found, so that any cell may be a missing heading. */
  readonly layout: Layout | null;
  readonly hasFormulas: boolean;
  readonly target: Target;
};

/** More edited rows than these are not followed one by one. */
const MOST_ROWS = 20_000;

/** What one edit means for what was checked. */
export function effectsOf(edit: Edit, checked: Checked): readonly EditEffect[] {
  const { sheet, settings, categories = null } = checked.reading;
  if (edit.sheetId === sheet.id) return effectsOnSheet(edit, checked);
  const needsCategories = checked.layout !== null && checked.layout.columns.category === undefined;
  // Tables that were nowhere may have been begun on any sheet.
  const isOfSettings =
    settings === null ||
    (categories === null && needsCategories) ||
    [settings, categories].some((table) => table?.id === edit.sheetId);
  return [
    ...(isOfSettings ? [{ kind: "settings" } as const] : []),
    // Which cells a formula rests on cannot be told from here: a name or INDIRECT may lead to any sheet, our tables too.
    ...(checked.hasFormulas ? [{ kind: "sheet" } as const] : []),
  ];
}

function effectsOnSheet(
  edit: Edit,
  { reading, layout, hasFormulas, target }: Checked,
): readonly EditEffect[] {
  const { sheet } = reading;
  if (edit.kind === "sheetDeleted") return [{ kind: "gone" }];
  if (edit.kind === "sheetRenamed") return [{ kind: "renamed", name: edit.name }];
  if (target.kind === "cells" && isShift(edit)) {
    const area = movedArea(target.area, edit);
    return area === null ? [{ kind: "gone" }] : [{ kind: "moved", area }, { kind: "sheet" }];
  }
  const canFollow = edit.kind === "cells" && edit.area !== null && layout !== null;
  const hasTables = [reading.settings, reading.categories].some((table) => table?.id === sheet.id);
  // Our tables on the sheet of the people move with them; calculated cells may have changed in any row.
  if (!canFollow || hasFormulas || hasTables) return [{ kind: "sheet" }];
  // A table may have grown, and of chosen cells the blank ones below were not read.
  const isBelow = target.kind !== "sheet" && edit.area.row + edit.area.rows > sheet.row + sheet.cells.length;
  if (isBelow || isAroundRows(edit.area, sheet, layout)) return [{ kind: "sheet" }];
  return rowsIn(edit.area, sheet, layout);
}

function isShift(edit: Edit): edit is Edit & Shift {
  return shifts.has(edit.kind) && "area" in edit && edit.area !== null;
}

const shifts: ReadonlySet<Edit["kind"]> = new Set<Shift["kind"]>([
  "rowsInserted",
  "rowsDeleted",
  "columnsInserted",
  "columnsDeleted",
]);

/** Headings, and cells above or beside what was read, may change which columns there are. */
function isAroundRows({ row, column, columns }: Area, sheet: SheetCells, { firstRow }: Layout): boolean {
  const width = sheet.cells[0]?.length ?? 0;
  return row < sheet.row + firstRow || column < sheet.column || column + columns > sheet.column + width;
}

function rowsIn(
  { row, column, rows, columns }: Area,
  sheet: SheetCells,
  layout: Layout,
): readonly EditEffect[] {
  if (rows > MOST_ROWS) return [{ kind: "sheet" }];
  const edited = Array.from({ length: rows }, (_, index) => row + index);
  const touchedColumns = Array.from({ length: columns }, (_, index) => column + index - sheet.column);
  const mapped = mappedColumns(layout);
  // A column that was not understood may be one that matters, by what is written into it.
  const isTouched = touchedColumns.some((each) => mapped.includes(each) || mayMatter(each, sheet, layout));
  // What a row stands for can hang on any of its cells, unless it is plainly a person.
  const touched = isTouched
    ? edited
    : edited.filter((each) => !isPlainPerson(sheet.cells, each - sheet.row, layout));
  return touched.length === 0 ? [] : [{ kind: "rows", rows: touched }];
}

/** A column that was not understood, unless its heading says that it is about something else. */
function mayMatter(column: number, { cells }: SheetCells, { known, headerRow }: Layout): boolean {
  if (known.includes(column) || headerRow === null) return false;
  return !isAboutSomethingElse(cellText(readCell(cells[headerRow]?.[column])));
}

/** The columns that an answer rests on; positions in the range that was read. */
function mappedColumns({
  columns,
  statusColumns,
  noteColumns,
  goneColumns,
  refusedEthnicity,
}: Layout): number[] {
  return [
    ...Object.values(columns),
    ...statusColumns,
    ...noteColumns,
    ...goneColumns,
    refusedEthnicity ?? [],
  ].flat();
}

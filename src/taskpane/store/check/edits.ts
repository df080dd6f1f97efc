import type { Area } from "../../../sheet/area";
import { movedArea, type Shift } from "../../../excel/moved-area";
import type { SheetCells } from "../../../excel/read-sheet";
import type { Edit } from "../../../excel/watch-edits";
import { cellText, readCell } from "../../../sheet/cell";
import type { Layout } from "../../../roster/table/layout";
import { isAboutSomethingElse } from "../../../roster/people/unread-headings";
import { isPlainPerson } from "../../../roster/people/people-rows";
import type { Snapshot } from "./answer";
import type { Target } from "./targets";

/**
 * What an edit requires: reading rows (positions on the sheet), the settings or the whole sheet again. "moved": the
 * chosen cells are now elsewhere; "gone": what was checked no longer exists.
 */
export type EditEffect =
  | { readonly kind: "settings" | "sheet" | "gone" }
  | { readonly kind: "renamed"; readonly name: string }
  | { readonly kind: "moved"; readonly area: Area }
  | { readonly kind: "rows"; readonly rows: readonly number[] };

export type Checked = {
  readonly reading: Snapshot;
  /** Null if no roster was found; any cell may then be the missing heading. */
  readonly layout: Layout | null;
  readonly hasFormulas: boolean;
  readonly target: Target;
};

/** Above this number of edited rows the whole sheet is read again. */
const MOST_ROWS = 20_000;

export function effectsOf(edit: Edit, checked: Checked): readonly EditEffect[] {
  const { sheet, settings, categories = null } = checked.reading;
  if (edit.sheetId === sheet.id) return effectsOnSheet(edit, checked);
  const needsCategories = checked.layout !== null && checked.layout.columns.category === undefined;
  // A missing table may have been created on any sheet.
  const isOfSettings =
    settings === null ||
    (categories === null && needsCategories) ||
    [settings, categories].some((table) => table?.id === edit.sheetId);
  return [
    ...(isOfSettings ? [{ kind: "settings" } as const] : []),
    // A formula's precedents are unknown here: a name or INDIRECT may refer to any sheet, our tables included.
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
  // Our tables on the roster's sheet move with it; calculated cells may have changed in any row.
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

/** Headings, and cells above or beside the read area, may change which columns exist. */
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
  // An unrecognised column may become relevant by what is written into it.
  const isTouched = touchedColumns.some((each) => mapped.includes(each) || mayMatter(each, sheet, layout));
  // Any cell can change what a row is, unless it is clearly a person.
  const touched = isTouched
    ? edited
    : edited.filter((each) => !isPlainPerson(sheet.cells, each - sheet.row, layout));
  return touched.length === 0 ? [] : [{ kind: "rows", rows: touched }];
}

/** True for an unrecognised column, unless its heading names something irrelevant. */
function mayMatter(column: number, { cells }: SheetCells, { known, headerRow }: Layout): boolean {
  if (known.includes(column) || headerRow === null) return false;
  return !isAboutSomethingElse(cellText(readCell(cells[headerRow]?.[column])));
}

/** Columns the answer depends on (positions in the read area). */
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

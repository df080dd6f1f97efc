import type { CellFix } from "../../excel/fix-cells";
import type { SheetCells } from "../../excel/read-sheet";
import type { SayAnswer } from "../../i18n/answers";
import { fixValueWords } from "../../sentences/explain-fix";
import type { SayFindings } from "../../i18n/findings";
import { isDay, toDotted } from "../../law/day";
import { cellAddress } from "../../sheet/address";
import { addressArea } from "../../sheet/read-address";
import { cellText, readCell } from "../../sheet/cell";
import type { FindingCode } from "../../roster/judgement/findings";
import type { Fix, FixBasis, FixValue } from "../../roster/judgement/fix";
import type { Columns } from "../../roster/table/layout";
import { personIn } from "../../roster/words/person-in";
import { identityColumns } from "./identity-columns";

/** A fix to be written: place, current value and new value. Rows and columns are zero-based positions on the sheet. */
export type CellChange = CellFix & {
  readonly value: FixValue;
  readonly address: string;
  /** The person in the row; null if unknown or not needed. */
  readonly person: string | null;
  /** The finding that this fixes; omitted if unknown. */
  readonly code?: FindingCode;
  /** The cell that the suggestion was derived from; null if it is the cell itself. */
  readonly basis: Basis | null;
};

export type Basis = { readonly field: FixBasis; readonly text: string };

/** The change for one of the values of a fix. */
export type ChangeOf = (fix: Fix, value: FixValue) => CellChange;

/** Changes in a roster. */
export function changesOfPeople(sheet: SheetCells, columns: Columns): ChangeOf {
  return (fix, value) => ({
    ...cellChange(fix, value, sheet, identityColumns(columns, fix.column)),
    person: personIn(sheet.cells[fix.row] ?? [], columns),
    basis: basisOf(fix, sheet, columns),
  });
}

/** The change of a cell; `guards` are the columns whose cells identify the row. */
export function cellChange(
  fix: Fix,
  value: FixValue,
  sheet: SheetCells,
  guards: readonly number[],
): CellChange {
  const row = sheet.row + fix.row;
  const column = sheet.column + fix.column;
  const cellIn = (position: number) => sheet.cells[fix.row]?.[position] ?? null;
  return {
    row,
    column,
    seen: cellIn(fix.column),
    value,
    guards: guards.map((position) => ({ column: sheet.column + position, seen: cellIn(position) })),
    address: cellAddress(row, column),
    person: null,
    basis: null,
    ...coveringOf(fix, sheet),
  };
}

/** The merged cell that covers the cell of a fix, and its visible value. */
function coveringOf(fix: Fix, { row, column, cells }: SheetCells): Pick<CellFix, "covering"> {
  const area = fix.kind === "suggestion" && fix.merged !== undefined ? addressArea(fix.merged) : null;
  if (area === null) return {};
  const shown = cells[area.row - row]?.[area.column - column] ?? null;
  return { covering: { area, shown, becomes: "apart" } };
}

/** The cell that a suggestion was derived from, with its text. */
export function basisOf(fix: Fix, sheet: SheetCells, columns: Columns): Basis | null {
  const field = fix.kind === "suggestion" ? fix.basis : undefined;
  const column = field === undefined ? undefined : columns[field];
  if (field === undefined || column === undefined) return null;
  return { field, text: cellText(readCell(sheet.cells[fix.row]?.[column])) };
}

/** The cell's value before the change, for display; in a date fix a serial number is shown as its day. */
export function wordsBefore(
  { seen, value }: Pick<CellChange, "seen" | "value">,
  say: SayFindings,
  sayAnswer: SayAnswer,
): string {
  const cell = readCell(seen);
  if (cell === null) return say("preview.empty");
  if (typeof cell === "number") {
    const serial = Math.floor(cell);
    return value.as === "date" && isDay(serial) ? toDotted(serial) : String(cell);
  }
  return sayAnswer("quoted", { text: cellText(cell) });
}

/** Before and after on one line. */
export function changeWords(
  change: Pick<CellChange, "seen" | "value">,
  say: SayFindings,
  sayAnswer: SayAnswer,
): string {
  return say("preview.change", {
    before: wordsBefore(change, say, sayAnswer),
    after: fixValueWords(change.value, sayAnswer),
  });
}

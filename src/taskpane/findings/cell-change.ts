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

/** A fix to be written: where, what stands there, and what would. Rows and columns are those of the sheet. */
export type CellChange = CellFix & {
  readonly value: FixValue;
  readonly address: string;
  /** Whose row it is; null where that is not known, or not asked. */
  readonly person: string | null;
  /** The finding that it mends; left out where that is not known. */
  readonly code?: FindingCode;
  /** The cell that the value was read from; null where it says itself what it should be. */
  readonly basis: Basis | null;
};

export type Basis = { readonly field: FixBasis; readonly text: string };

/** The change that one of the values of a fix makes. */
export type ChangeOf = (fix: Fix, value: FixValue) => CellChange;

/** The changes of a list of people. */
export function changesOfPeople(sheet: SheetCells, columns: Columns): ChangeOf {
  return (fix, value) => ({
    ...cellChange(fix, value, sheet, identityColumns(columns, fix.column)),
    person: personIn(sheet.cells[fix.row] ?? [], columns),
    basis: basisOf(fix, sheet, columns),
  });
}

/** The change of a cell in a row that is known by its cells in these columns. */
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

/** The merged cell that covers the cell of a fix, with what everybody sees there. */
function coveringOf(fix: Fix, { row, column, cells }: SheetCells): Pick<CellFix, "covering"> {
  const area = fix.kind === "suggestion" && fix.merged !== undefined ? addressArea(fix.merged) : null;
  if (area === null) return {};
  const shown = cells[area.row - row]?.[area.column - column] ?? null;
  return { covering: { area, shown, becomes: "apart" } };
}

/** What a suggestion rests on, as it stands in the row. */
export function basisOf(fix: Fix, sheet: SheetCells, columns: Columns): Basis | null {
  const field = fix.kind === "suggestion" ? fix.basis : undefined;
  const column = field === undefined ? undefined : columns[field];
  if (field === undefined || column === undefined) return null;
  return { field, text: cellText(readCell(sheet.cells[fix.row]?.[column])) };
}

/** The cell as it is shown before the change; a day that stands as a number is shown as the day it is. */
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

/** Before and after in one line. */
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

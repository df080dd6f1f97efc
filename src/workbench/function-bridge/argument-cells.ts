import type { ICellData, Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import type { Cell } from "../../sheet/cell";
import { cellValue } from "../grid/cell-value";

/** An argument as cells, whether it was a reference, an array or a single value. */
export type ArgumentCells = { rows: number; columns: number; at(row: number, column: number): Cell };

export function argumentCells(argument: BaseValueObject | BaseReferenceObject): ArgumentCells {
  if (argument.isReferenceObject()) return referenceCells(argument as BaseReferenceObject);
  if ((argument as BaseValueObject).isArray()) return arrayCells(argument as ArrayValueObject);
  return { rows: 1, columns: 1, at: () => valueOf(argument as BaseValueObject) };
}

/**
 * Reads the stored cells directly: the engine's value objects are a hundred times slower, guess types from texts, and
 * turn blanks into zeros.
 */
function referenceCells(reference: BaseReferenceObject): ArgumentCells {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const stored = reference.getCurrentActiveSheetData()?.cellData;
  const justCalculated = reference.getCurrentRuntimeSheetData();
  const spilledNow = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const spilledBefore = reference.getCurrentActiveArrayFormulaCellData();
  const at = (row: number, column: number): Cell => {
    const [r, c] = [startRow + row, startColumn + column];
    const calculated =
      justCalculated?.getValue(r, c) ?? spilledNow?.getValue(r, c) ?? spilledBefore?.getValue(r, c);
    if (!calculated) return cellValue(stored?.getValue(r, c));
    // Only the engine knows which of its results is the latest for this cell.
    const cell: Nullable<ICellData> = reference.getCellData(r, c);
    return cell?.v === "" ? "" : cellValue(cell);
  };
  const columns = endColumn - startColumn + 1;
  const rows = endRow - startRow + 1;
  return { rows: reference.isColumn() ? lastFilled(rows, columns, at) : rows, columns, at };
}

/** A whole column is passed only down to its last filled row. */
function lastFilled(rows: number, columns: number, at: ArgumentCells["at"]): number {
  for (let row = rows - 1; row > 0; row--) {
    for (let column = 0; column < columns; column++) if (at(row, column) !== null) return row + 1;
  }
  return 1;
}

function arrayCells(array: ArrayValueObject): ArgumentCells {
  const values = array.getArrayValue();
  return {
    rows: array.getRowCount(),
    columns: array.getColumnCount(),
    at: (row, column) => valueOf(values[row]?.[column] ?? null),
  };
}

function valueOf(value: BaseValueObject | null): Cell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as unknown as { getErrorType(): string }).getErrorType() };
  return value.getValue();
}

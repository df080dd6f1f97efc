import { type ICellData, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../sheet/area";
import type { Grid } from "./grid";
import { spillsOf } from "./spills";

type Matrix = Record<number, Record<number, ICellData | null | undefined> | undefined>;

/** Raw cells of one sheet, including spilled results; no display text or format applied. */
export type SheetCells = {
  at(row: number, column: number): ICellData | null;
  used(): Area | null;
  /** Areas filled by spilling formulas, the formula's own cell included. */
  spills(): Area[];
};

/** Live view of a sheet's cells. The grid stores spilled results apart from the cells. */
export function sheetCells({ injector }: Grid, sheetId: string): SheetCells {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const unitId = workbook?.getUnitId() ?? "";
  const stored = (workbook?.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() ?? {}) as Matrix;
  const spilled = (injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheetId] ??
    {}) as Matrix;
  return {
    at(row, column) {
      const cell = stored[row]?.[column];
      if (cell && (cell.f || cell.si)) return cell;
      const spill = spilled[row]?.[column];
      return spill ? { ...cell, ...spill } : (cell ?? null);
    },
    used: () => usedArea([stored, spilled]),
    spills: () => spillsOf({ injector }, unitId, sheetId).filter(({ rows, columns }) => rows * columns > 1),
  };
}

function usedArea(matrices: Matrix[]): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const matrix of matrices) {
    for (const row of Object.keys(matrix)) {
      const cells = matrix[Number(row)] ?? {};
      for (const column of Object.keys(cells)) {
        if (!holdsSomething(cells[Number(column)])) continue;
        top = Math.min(top, Number(row));
        bottom = Math.max(bottom, Number(row));
        left = Math.min(left, Number(column));
        right = Math.max(right, Number(column));
      }
    }
  }
  return bottom === -1 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function holdsSomething(cell: ICellData | null | undefined): boolean {
  return !!cell && ((cell.v ?? "") !== "" || !!cell.f || !!cell.si || !!cell.p);
}

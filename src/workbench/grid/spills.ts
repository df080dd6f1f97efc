import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../xlsx/workbook";
import type { Grid } from "./grid";

type Corners = { startRow: number; startColumn: number; endRow: number; endColumn: number };

/** The areas that array formulas of a sheet fill; each begins at its formula. */
export function spillsOf({ injector }: Pick<Grid, "injector">, unitId: string, sheetId: string): Area[] {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
  return Object.values(ranges)
    .flatMap((columns) => Object.values(columns as Record<string, Corners>))
    .map(areaOf);
}

function areaOf({ startRow, startColumn, endRow, endColumn }: Corners): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

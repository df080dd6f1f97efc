import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../sheet/area";
import { areaWithin, type Corners } from "./corners";
import type { Grid } from "./grid";

/** Areas filled by the array formulas of a sheet; each begins at its formula. */
export function spillsOf({ injector }: Pick<Grid, "injector">, unitId: string, sheetId: string): Area[] {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
  return Object.values(ranges)
    .flatMap((columns) => Object.values(columns as Record<string, Corners>))
    .map(areaWithin);
}

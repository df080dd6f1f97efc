import { readCell } from "../sheet/cell";
import type { FormulaError } from "./kz-formula";
import type { Answer } from "./read-answers";

/** Errors among the cells a formula fills, with their positions on the sheet. */
export function errorsIn({ area, cells }: Pick<Answer<never>, "area" | "cells">): readonly FormulaError[] {
  return cells.flatMap((row, r) =>
    row.flatMap((raw, c) => {
      const cell = readCell(raw);
      if (typeof cell !== "object" || cell === null) return [];
      return [{ row: area.row + r, column: area.column + c, code: cell.error }];
    }),
  );
}

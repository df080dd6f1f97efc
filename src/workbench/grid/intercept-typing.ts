import type { ICellData, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { CELL_TYPE } from "./cell-value";
import { withoutDots } from "./dot-access";
import type { Grid } from "./grid";
import { typedFormula } from "./typed-formula";
import { typedInput } from "./typed-input";

const TEXT_FORMAT = "@";

/** Interprets typed input as Excel does, before the grid stores it. */
export function interceptTyping({ injector }: Grid): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler(cell, context, next) {
      if (cell?.f) return next({ ...cell, f: withoutDots(typedFormula(cell.f)) });
      const typed =
        typeof cell?.v === "string" && cell.t !== CELL_TYPE.forcedText ? typedInput(cell.v) : null;
      const style = context.workbook.getStyles().getStyleByCell(cell) ?? {};
      if (!cell || !typed || style.n?.pattern === TEXT_FORMAT) return next(cell);
      const format =
        typed.format === null || style.n ? {} : { s: { ...style, n: { pattern: typed.format } } };
      const stored: Nullable<ICellData> = {
        ...cell,
        ...format,
        p: null,
        v: typeof typed.value === "boolean" ? Number(typed.value) : typed.value,
        t: typeof typed.value === "boolean" ? CELL_TYPE.boolean : CELL_TYPE.number,
      };
      // Not passed on: the grid's number parser would turn a logical value into 1.
      return stored;
    },
  });
}

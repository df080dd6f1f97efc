import type { Area } from "../sheet/area";
import { callsKz } from "./calls-kz";
import type { FormulaPlace } from "./kz-formula";
import { type Answer, knowsSpills, readAnswers } from "./read-answers";

/** The formula behind a cell, with everything it fills. */
export type FormulaAt = FormulaPlace & {
  readonly sheet: string;
  readonly area: Area;
  readonly texts: readonly (readonly string[])[];
  readonly cells: readonly (readonly unknown[])[];
};

/**
 * The formula that gives a cell its value, if it calls functions of this add-in: its own, or the one that spills into
 * it. Null for every other cell. Three round trips; read-only; waits while a cell is being edited.
 */
export async function formulaAt(sheetId: string, row: number, column: number): Promise<FormulaAt | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const cell = sheet.getCell(row, column);
    const parent = knowsSpills() ? cell.getSpillParentOrNullObject() : null;
    sheet.load("name");
    for (const range of parent ? [cell, parent] : [cell]) range.load("formulas, rowIndex, columnIndex");
    await context.sync();
    // Excel may also report a spilling formula as the formula of the cells it fills.
    const anchor = parent === null || parent.isNullObject ? cell : parent;
    const formula: unknown = anchor.formulas[0]?.[0];
    if (typeof formula !== "string" || !callsKz(formula)) return null;
    const place = { sheetId, row: anchor.rowIndex, column: anchor.columnIndex, formula };
    const [answer] = await readAnswers(context, [place]);
    return answer ? { ...place, sheet: sheet.name, ...shownBy(answer) } : null;
  });
}

function shownBy({ area, texts, cells }: Answer<FormulaPlace>): Pick<FormulaAt, "area" | "texts" | "cells"> {
  return { area, texts, cells };
}

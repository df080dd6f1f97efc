import type { Area } from "../sheet/area";
import { callsKz } from "./calls-kz";
import type { FormulaPlace } from "./kz-formula";
import { type Answer, knowsSpills, readAnswers } from "./read-answers";

/** The formula behind a cell, with what it shows over all the cells it fills. */
export type FormulaAt = FormulaPlace & {
  readonly sheet: string;
  readonly area: Area;
  readonly texts: readonly (readonly string[])[];
  readonly cells: readonly (readonly unknown[])[];
};

/**
 * The formula that gives a cell its value, where it calls functions of this add-in: its own, or that of the cell it
 * spills from. Null for every other cell. Three round trips; changes nothing and waits while a cell is being edited.
 */
export async function formulaAt(sheetId: string, row: number, column: number): Promise<FormulaAt | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const cell = sheet.getCell(row, column);
    const parent = knowsSpills() ? cell.getSpillParentOrNullObject() : null;
    sheet.load("name");
    for (const range of parent ? [cell, parent] : [cell]) range.load("formulas, rowIndex, columnIndex");
    await context.sync();
    // What spills into a cell may be given as its formula too.
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

import { cellAddress } from "../sheet/address";
import { announceOwnEdit } from "./own-edits";
import { eventsHaveSource } from "./events-have-source";
import type { FormulaPlace } from "./kz-formula";
import { refersTo } from "./refers-to";
import { writeStep } from "./write-step";

export type ReplaceResult =
  | { readonly written: true }
  | { readonly written: false; readonly reason: "protected" | "changed" | "circular" | "gone" };

/**
 * Replaces a formula that was read before; English names and commas. Nothing is written, and the result says so, if
 * the cell has changed, the sheet is protected or gone, or the new formula refers to its own cell.
 *
 * One undo step where Excel supports it. Waits while a cell is being edited. Edit watchers are notified.
 */
export async function replaceFormula(place: FormulaPlace, formula: string): Promise<ReplaceResult> {
  const { sheetId, row, column } = place;
  return writeStep(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return { written: false, reason: "gone" };
    const cell = sheet.getCell(row, column);
    const { protection } = sheet;
    cell.load("formulas");
    protection.load("protected");
    await context.sync();
    if (protection.protected) return { written: false, reason: "protected" };
    if (cell.formulas[0]?.[0] !== place.formula) return { written: false, reason: "changed" };
    if (refersTo(formula, { sheet: sheet.name, row, column })) return { written: false, reason: "circular" };
    cell.formulas = [[formula]];
    await context.sync();
    const area = { row, column, rows: 1, columns: 1 };
    // An older Excel reports the edit itself.
    if (eventsHaveSource())
      announceOwnEdit({ sheetId, kind: "cells", local: true, address: cellAddress(row, column), area });
    return { written: true };
  });
}

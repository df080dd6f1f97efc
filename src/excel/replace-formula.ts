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
 * Writes another formula, in English and with commas, in the place of one that was read. Nothing is written where
 * another formula or value stands there by now, on a protected sheet, where the sheet is gone, or where the cell lies
 * within a range that the new formula names; the result says so.
 *
 * One step of undo where Excel can. Waits while a cell is being edited. Those who watch for edits are told.
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
    // An older Excel reports it by itself.
    if (eventsHaveSource())
      announceOwnEdit({ sheetId, kind: "cells", local: true, address: cellAddress(row, column), area });
    return { written: true };
  });
}

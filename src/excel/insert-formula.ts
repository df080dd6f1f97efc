import { addressArea } from "../sheet/read-address";
import { refersTo } from "./refers-to";
import { announceOwnEdit } from "./own-edits";
import { eventsHaveSource } from "./events-have-source";
import { writeStep } from "./write-step";

export type FormulaResult =
  | { written: true; address: string }
  | { written: false; reason: "protected" | "occupied" | "circular"; address: string };

/**
 * Writes a formula into the active cell, in English and with commas, as Excel of every language takes it. A cell that
 * holds something, or into which another formula spills, is left alone unless `replace` is given. Where the sheet is
 * protected, or the cell lies within a range that the formula names, nothing is written. The result names the cell,
 * its sheet included.
 *
 * One step of undo where Excel can. Waits while a cell is being edited. Those who watch for edits are told, since what
 * the formula answers may stand among the people.
 */
export async function insertFormula(formula: string, replace = false): Promise<FormulaResult> {
  if (!formula.startsWith("=")) throw new RangeError(`"${formula}" is no formula.`);
  return writeStep(async (context) => {
    const cell = context.workbook.getActiveCell();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { protection } = sheet;
    cell.load("address, formulas, rowIndex, columnIndex");
    sheet.load("id, name");
    protection.load("protected");
    await context.sync();
    const { address, rowIndex: row, columnIndex: column } = cell;
    const refused = (reason: "protected" | "occupied" | "circular") =>
      ({ written: false, reason, address }) as const;
    if (protection.protected) return refused("protected");
    if (refersTo(formula, { sheet: sheet.name, row, column })) return refused("circular");
    if (!replace && cell.formulas[0]?.[0] !== "") return refused("occupied");
    cell.formulas = [[formula]];
    await context.sync();
    // An older Excel reports it by itself.
    if (eventsHaveSource()) tell(sheet.id, address);
    return { written: true, address };
  });
}

function tell(sheetId: string, withSheet: string): void {
  const address = withSheet.slice(withSheet.lastIndexOf("!") + 1);
  announceOwnEdit({ sheetId, kind: "cells", local: true, address, area: addressArea(address) });
}

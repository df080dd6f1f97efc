import { localAddress } from "../sheet/address";
import { addressArea } from "../sheet/read-address";
import { refersTo } from "./refers-to";
import { announceOwnEdit } from "./own-edits";
import { eventsHaveSource } from "./events-have-source";
import { writeStep } from "./write-step";

export type FormulaResult =
  | { written: true; address: string }
  | { written: false; reason: "protected" | "occupied" | "circular"; address: string };

/**
 * Writes a formula into the active cell; English names and commas, which every language of Excel accepts. A cell that
 * is not blank, or that another formula spills into, is left alone unless `replace` is set. Nothing is written on a
 * protected sheet or if the formula refers to the cell itself. The result names the cell with its sheet.
 *
 * One undo step where Excel supports it. Waits while a cell is being edited. Edit watchers are notified, since the
 * formula's result may land among the people.
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
    // An older Excel reports the edit itself.
    if (eventsHaveSource()) announce(sheet.id, address);
    return { written: true, address };
  });
}

function announce(sheetId: string, withSheet: string): void {
  const address = localAddress(withSheet);
  announceOwnEdit({ sheetId, kind: "cells", local: true, address, area: addressArea(address) });
}

import { writeStep } from "./write-step";

export type FormulaResult =
  { written: true; address: string } | { written: false; reason: "protected" | "occupied"; address: string };

/**
 * Writes a formula into the active cell, in English and with commas, as Excel of every language takes it. A cell that
 * holds something, or into which another formula spills, is left alone unless `replace` is given. Where the sheet is
 * protected nothing is written. The result names the cell, its sheet included.
 *
 * One step of undo where Excel can. Waits while a cell is being edited. Those who watch for edits are told, since what
 * the formula answers may stand among the people.
 */
export async function insertFormula(formula: string, replace = false): Promise<FormulaResult> {
  if (!formula.startsWith("=")) throw new RangeError(`"${formula}" is no formula.`);
  return writeStep(async (context) => {
    const cell = context.workbook.getActiveCell();
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    cell.load("address, formulas");
    protection.load("protected");
    await context.sync();
    const { address } = cell;
    if (protection.protected) return { written: false, reason: "protected", address };
    if (!replace && cell.formulas[0]?.[0] !== "") return { written: false, reason: "occupied", address };
    cell.formulas = [[formula]];
    await context.sync();
    return { written: true, address };
  });
}

import { areaOfRange } from "./area-of-range";
import { type Area } from "../sheet/area";
import { blocksOf } from "./blocks-of";
import { callsKz } from "./calls-kz";
import { errorsIn } from "./errors-in";
import type { FormulaPlace, KzFormula } from "./kz-formula";
import { freezeObstacle } from "./freeze-obstacle";
import { readAnswers } from "./read-answers";
import { CELLS_PER_BLOCK } from "./read-sheet";

/**
 * Lists the formulas of all sheets, including hidden ones, that call functions of this add-in, with what they show
 * and whether they can be replaced by their values. A formula inside another one's spill is not listed.
 *
 * One round trip for 40,000 cells and for 500 formulas found. Read-only; waits while a cell is being edited.
 */
export async function findFormulas(): Promise<KzFormula[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id, items/name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex, columnIndex, rowCount, columnCount");
      const { protection } = sheet;
      protection.load("protected");
      return { sheet, used, protection };
    });
    await context.sync();

    const places: FormulaPlace[] = [];
    for (const { sheet, used } of sheets) {
      if (!used.isNullObject) places.push(...(await placesIn(sheet, areaOfRange(used))));
    }
    const about = new Map(
      sheets.map(({ sheet, protection }) => [
        sheet.id,
        { name: sheet.name, isProtected: protection.protected },
      ]),
    );
    const found = (await readAnswers(context, places)).map((answer): KzFormula => {
      const { name = "", isProtected = true } = about.get(answer.place.sheetId) ?? {};
      const errors = errorsIn(answer);
      return {
        ...answer.place,
        sheet: name,
        area: answer.area,
        text: textAt(answer.texts),
        obstacle: freezeObstacle(errors, isProtected),
        error: errors[0] ?? null,
      };
    });
    const spills = found.filter(({ area }) => area.rows * area.columns > 1);
    return found.filter((one) => !spills.some((spill) => spill !== one && fills(spill, one)));
  });
}

function textAt(texts: readonly string[][]): string {
  return texts[0]?.[0] ?? "";
}

async function placesIn(sheet: Excel.Worksheet, used: Area): Promise<FormulaPlace[]> {
  const rows = Array.from({ length: used.rows }, (_, row) => used.row + row);
  const places: FormulaPlace[] = [];
  for (const block of blocksOf(rows, Math.max(1, Math.floor(CELLS_PER_BLOCK / used.columns)))) {
    const [first = used.row] = block;
    places.push(...(await placesInBlock(sheet, { ...used, row: first, rows: block.length })));
  }
  return places;
}

async function placesInBlock(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
): Promise<FormulaPlace[]> {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("formulas");
  await sheet.context.sync();
  return range.formulas.flatMap((formulas: unknown[], r) =>
    formulas.flatMap((formula, c) =>
      callsKz(formula)
        ? [{ sheetId: sheet.id, row: row + r, column: column + c, formula: String(formula) }]
        : [],
    ),
  );
}

function fills({ sheetId, area }: KzFormula, other: FormulaPlace): boolean {
  return (
    sheetId === other.sheetId &&
    other.row >= area.row &&
    other.row < area.row + area.rows &&
    other.column >= area.column &&
    other.column < area.column + area.columns
  );
}

import { areaOfRange } from "./area-of-range";
import { type Area } from "../sheet/area";
import { blocksOf } from "./blocks-of";
import { cellsOfRange } from "./cells-of-range";
import { supports } from "./host";
import type { FormulaPlace } from "./kz-formula";

/** Current answer of a formula, over all the cells it fills. */
export type Answer<Place extends FormulaPlace> = {
  readonly place: Place;
  /** The formula currently in the cell. */
  readonly formula: unknown;
  readonly area: Area;
  readonly cells: unknown[][];
  readonly texts: string[][];
  readonly formats: string[][];
};

const PLACES_PER_BLOCK = 500;

/** True if Excel reports how far a formula spills. Older versions have no spilling formulas. */
export function knowsSpills(): boolean {
  return supports("ExcelApi", "1.12");
}

/** Reads the cells of formulas and those they spill into: one round trip for 500 of them. */
export async function readAnswers<Place extends FormulaPlace>(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<Answer<Place>[]> {
  const answers: Answer<Place>[] = [];
  for (const block of blocksOf(places, PLACES_PER_BLOCK)) answers.push(...(await readBlock(context, block)));
  return answers;
}

async function readBlock<Place extends FormulaPlace>(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<Answer<Place>[]> {
  const asked = places.map((place) => {
    const cell = context.workbook.worksheets.getItem(place.sheetId).getCell(place.row, place.column);
    const spill = knowsSpills() ? cell.getSpillingToRangeOrNullObject() : null;
    for (const range of spill ? [cell, spill] : [cell]) {
      range.load(
        "formulas, values, valueTypes, text, numberFormat, rowIndex, columnIndex, rowCount, columnCount",
      );
    }
    return { place, cell, spill };
  });
  await context.sync();
  return asked.map(({ place, cell, spill }) => {
    const range = spill === null || spill.isNullObject ? cell : spill;
    return {
      place,
      formula: cell.formulas[0]?.[0] as unknown,
      area: areaOfRange(range),
      cells: cellsOfRange(range),
      texts: range.text,
      formats: range.numberFormat as string[][],
    };
  });
}

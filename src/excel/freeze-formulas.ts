import { readCell } from "../sheet/cell";
import { blocksOf } from "./blocks-of";
import { errorsIn } from "./errors-in";
import { frozenCell } from "./frozen-cell";
import type { FormulaPlace, Obstacle } from "./kz-formula";
import { freezeObstacle } from "./freeze-obstacle";
import { type Answer, knowsSpills, readAnswers } from "./read-answers";
import { sendBlock } from "./send-block";
import { withoutOwnEvents } from "./without-own-events";
import { writeStep } from "./write-step";

export type FreezeResult<Place extends FormulaPlace> = {
  frozen: Place[];
  /** Skipped: the formula is no longer there, or the sheet is gone. */
  changed: Place[];
  /** Left as formulas. */
  kept: { place: Place; obstacle: Obstacle }[];
  /** False in an Excel without spill information: there only each formula's own cell was replaced. */
  spillsKnown: boolean;
};

const ANSWERS_PER_BLOCK = 500;

/**
 * Replaces formulas listed by `findFormulas`, including everything they spill, by their current values. Days keep
 * being shown as days, and no text becomes a formula, a number or a date. Formulas with an error among their values
 * and those on protected sheets stay.
 *
 * One round trip of reading and one of writing for 500 formulas. One undo step where Excel supports it. Waits while a
 * cell is being edited. The add-in's own edit watcher is not notified.
 *
 * @param unanswered Text to write in place of an answer that cannot be given ("#N/A"); null keeps such formulas.
 */
export async function freezeFormulas<Place extends FormulaPlace>(
  places: readonly Place[],
  unanswered: string | null,
): Promise<FreezeResult<Place>> {
  return writeStep(async (context) => {
    const protectedSheets = await protectionOf(context, places);
    const there = places.filter(({ sheetId }) => protectedSheets.has(sheetId));
    const answers = await readAnswers(context, there);
    const same = answers.filter(({ place, formula }) => formula === place.formula);
    const judged = same.map((answer) => {
      const obstacle = freezeObstacle(errorsIn(answer), protectedSheets.get(answer.place.sheetId) ?? true);
      return { answer, obstacle: obstacle === "unanswered" && unanswered !== null ? null : obstacle };
    });
    const free = judged.flatMap(({ answer, obstacle }) => (obstacle === null ? [answer] : []));
    if (free.length > 0) await withoutOwnEvents(context, () => writeAnswers(context, free, unanswered ?? ""));
    const unchanged = new Set(same.map(({ place }) => place));
    return {
      frozen: free.map(({ place }) => place),
      changed: places.filter((place) => !unchanged.has(place)),
      kept: judged.flatMap(({ answer, obstacle }) => (obstacle ? [{ place: answer.place, obstacle }] : [])),
      spillsKnown: knowsSpills(),
    };
  });
}

/** Protection of each sheet that still exists, by id. */
async function protectionOf(
  context: Excel.RequestContext,
  places: readonly FormulaPlace[],
): Promise<Map<string, boolean>> {
  const ids = new Set(places.map(({ sheetId }) => sheetId));
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const asked = worksheets.items
    .filter(({ id }) => ids.has(id))
    .map(({ id, protection }) => ({ id, protection }));
  for (const { protection } of asked) protection.load("protected");
  await context.sync();
  return new Map(asked.map(({ id, protection }) => [id, protection.protected]));
}

async function writeAnswers(
  context: Excel.RequestContext,
  answers: readonly Answer<FormulaPlace>[],
  unanswered: string,
): Promise<void> {
  for (const block of blocksOf(answers, ANSWERS_PER_BLOCK)) {
    for (const { place, area, cells, texts, formats } of block) {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      const written = cells.map((row, r) =>
        row.map((value, c) =>
          frozenCell(isError(value) ? unanswered : value, texts[r]?.[c] ?? "", formats[r]?.[c] ?? ""),
        ),
      );
      range.numberFormat = written.map((row) => row.map(({ format }) => format));
      range.values = written.map((row) => row.map(({ value }) => value));
    }
    await sendBlock(context);
  }
}

function isError(value: unknown): boolean {
  const cell = readCell(value);
  return typeof cell === "object" && cell !== null;
}

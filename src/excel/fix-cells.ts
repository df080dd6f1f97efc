import type { FixValue } from "../roster/judgement/fix";
import { blocksOf } from "./blocks-of";
import { isSameCell } from "./cell-of";
import { cellWriting, type FormerValue } from "./cell-writing";
import { columnRuns, overRun } from "./column-runs";
import {
  type Covering,
  coveringAddress,
  mergeAgain,
  type MergeOutcome,
  standing,
  takeApart,
} from "./covering-cells";
import { type Current, readFixes, RUNS_PER_BLOCK } from "./read-fixes";
import { withoutOwnEvents } from "./without-own-events";
import { writeStep } from "./write-step";

/** A cell of the row of a fix that says whose row it is, and what stood there. */
export type Witness = { readonly column: number; readonly seen: unknown };

/** What to write into a cell (zero-based), and what stood there and beside it when the problem was found. */
export type CellFix = {
  row: number;
  column: number;
  seen: unknown;
  value: FixValue | FormerValue;
  /** The fix is for this row only while all of these are as they were. */
  witnesses: readonly Witness[];
  /** The merged cell that covers the cell, so that nothing can be written there before it is taken apart. */
  covering?: Covering;
};

/**
 * What became of fixes. `changed` cells, or those that say whose row it is, hold something else by now, and a formula gives what stands in `refused`
 * ones, so that writing there would destroy it: both were left alone.
 */
export type FixResult<Fix extends CellFix> =
  | {
      written: true;
      fixed: Fix[];
      changed: Fix[];
      refused: Fix[];
      /** Fixes that bring back what stood in the fixed cells; none where an error value stood, which cannot be written. */
      undo: CellFix[];
      /** What became of merged cells that cover fixed ones. */
      merges: readonly MergeOutcome[];
    }
  | { written: false; reason: "protected" | "gone" };

/**
 * Writes values into cells of a sheet, addressed by its id or name. All cells are read before any is written, and
 * only those that still hold what was seen, in a row that is still the same person's, are touched. Texts never become formulas, numbers or dates; IINs and other
 * texts with digits get the text format, days the format dd.mm.yyyy.
 *
 * A merged cell that covers cells to be written is taken apart first, if it is merged as it was and shows the same;
 * what undoes the fixes merges it again.
 *
 * The round trips do not grow with the number of cells, only with every 500 groups of cells near each other in a
 * column, and with every 200 merged cells. One step of undo where Excel can. Waits while a cell is being edited. On a protected sheet, or when the
 * sheet is gone, nothing is written and the result says so. The add-in's own watch for edits is not told.
 */
export async function fixCells<Fix extends CellFix>(
  sheetId: string,
  fixes: readonly Fix[],
): Promise<FixResult<Fix>> {
  return writeStep(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("id");
    await context.sync();
    if (sheet.isNullObject) return { written: false, reason: "gone" };
    const { protection } = sheet;
    protection.load("protected");
    await context.sync();
    if (protection.protected) return { written: false, reason: "protected" };

    const stands = await standing(sheet, fixes);
    const now = (await readFixes(sheet, fixes)).map((one) => ({ one, became: becameOf(one, stands) }));
    const all = (wanted: Outcome) => now.flatMap(({ one, became }) => (became === wanted ? [one] : []));
    const fixed = all("fixed");
    let merges: readonly MergeOutcome[] = [];
    if (fixed.length > 0)
      await withoutOwnEvents(context, async () => {
        const fixesDone = fixed.map(({ fix }) => fix);
        const apart = takeApart(sheet, fixesDone);
        await writeFixes(sheet, fixed);
        merges = [...apart, ...(await mergeAgain(sheet, fixesDone))];
      });
    const left = (why: Outcome) => all(why).map(({ fix }) => fix);
    const undo = fixed.flatMap((one) => takenBack(one) ?? []);
    return {
      ...{ written: true, fixed: left("fixed"), changed: left("changed"), refused: left("refused") },
      ...{ undo, merges },
    };
  });
}

function becameOf(one: Current<CellFix>, stands: ReadonlySet<string>): Outcome {
  const address = coveringAddress(one.fix);
  return address === null || stands.has(address) ? outcome(one) : "changed";
}

function takenBack({ fix, cell, format }: Current<CellFix>): CellFix | null {
  if (typeof cell === "object" && cell !== null) return null;
  const before = { as: "former", cell: cell as FormerValue["cell"], format } as const;
  const { covering } = fix;
  return {
    ...fix,
    ...{ seen: cellWriting(fix.value, format).value, value: before },
    ...(covering && { covering: { ...covering, becomes: "merged" } }),
  };
}

type Outcome = "fixed" | "changed" | "refused";

/** What is to become of a fix: written, or left alone since something else stands there, or a formula does. */
export function outcome<Fix extends CellFix>({ fix, cell, isCalculated, beside }: Current<Fix>): Outcome {
  const isSameRow = fix.witnesses.every(({ seen }, index) => isSameCell(seen, beside[index]));
  if (!isSameRow || !isSameCell(fix.seen, cell)) return "changed";
  return isCalculated ? "refused" : "fixed";
}

/** Writes fixes whose cells were read, some hundred in a round trip. */
export async function writeFixes<Fix extends CellFix>(
  sheet: Excel.Worksheet,
  fixes: readonly Current<Fix>[],
): Promise<void> {
  for (const block of blocksOf(columnRuns(fixes), RUNS_PER_BLOCK)) {
    for (const run of block) {
      const range = sheet.getRangeByIndexes(run.row, run.column, run.rows, 1);
      // Null leaves the cells between as they are.
      range.numberFormat = overRun(run, ({ fix, format }) => cellWriting(fix.value, format).format);
      range.values = overRun(run, ({ fix, format }) => cellWriting(fix.value, format).value);
    }
    await sent(sheet);
  }
}

/** A request must not grow without bounds, so each block goes out by itself. */
async function sent(sheet: Excel.Worksheet): Promise<void> {
  await sheet.context.sync();
}

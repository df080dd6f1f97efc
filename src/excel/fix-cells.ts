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
  unchangedCoverings,
  unmergeCoverings,
} from "./covering-cells";
import { type Current, readFixes, RUNS_PER_BLOCK } from "./read-fixes";
import { sendBlock } from "./send-block";
import { withoutOwnEvents } from "./without-own-events";
import { writeStep } from "./write-step";

/** A cell that identifies the row of a fix, and its value when the problem was found. */
export type GuardCell = { readonly column: number; readonly seen: unknown };

/** What to write into a cell (zero-based), and what it and its guards held when the problem was found. */
export type CellFix = {
  row: number;
  column: number;
  seen: unknown;
  value: FixValue | FormerValue;
  /** The fix applies only while all of these still hold the same. */
  guards: readonly GuardCell[];
  /** The merged cell that covers the cell and must be unmerged before it can be written. */
  covering?: Covering;
};

/**
 * Outcome of fixes. Skipped are `changed` ones, whose cell or guards hold something else by now, and `refused` ones,
 * where a formula would be destroyed.
 */
export type FixResult<Fix extends CellFix> =
  | {
      written: true;
      fixed: Fix[];
      changed: Fix[];
      refused: Fix[];
      /** Fixes that restore the former values; cells that held an error are missing, since errors cannot be written. */
      undo: CellFix[];
      /** Outcome for the merged cells that cover fixed ones. */
      merges: readonly MergeOutcome[];
    }
  | { written: false; reason: "protected" | "gone" };

/**
 * Writes values into cells of a sheet, given by its id or name. All cells are read before any is written, and only
 * those that still hold what was seen, in a row that is still the same person's, are touched. Texts never become
 * formulas, numbers or dates; IINs and other texts with digits get the text format, days the format dd.mm.yyyy.
 *
 * A merged cell that covers cells to be written is unmerged first, if it is merged as it was and shows the same;
 * undoing the fixes merges it again.
 *
 * Round trips do not grow with the number of cells, only with every 500 groups of nearby cells in a column and every
 * 200 merged cells. One undo step where Excel supports it. Waits while a cell is being edited. If the sheet is
 * protected or gone, nothing is written and the result says so. The add-in's own edit watcher is not notified.
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

    const unchanged = await unchangedCoverings(sheet, fixes);
    const now = (await readFixes(sheet, fixes)).map((one) => ({
      one,
      became: outcomeWithCovering(one, unchanged),
    }));
    const all = (wanted: Outcome) => now.flatMap(({ one, became }) => (became === wanted ? [one] : []));
    const fixed = all("fixed");
    let merges: readonly MergeOutcome[] = [];
    if (fixed.length > 0)
      await withoutOwnEvents(context, async () => {
        const fixesDone = fixed.map(({ fix }) => fix);
        const apart = unmergeCoverings(sheet, fixesDone);
        await writeFixes(sheet, fixed);
        merges = [...apart, ...(await mergeAgain(sheet, fixesDone))];
      });
    const left = (why: Outcome) => all(why).map(({ fix }) => fix);
    const undo = fixed.flatMap((one) => undoOf(one) ?? []);
    return {
      ...{ written: true, fixed: left("fixed"), changed: left("changed"), refused: left("refused") },
      ...{ undo, merges },
    };
  });
}

function outcomeWithCovering(one: Current<CellFix>, unchanged: ReadonlySet<string>): Outcome {
  const address = coveringAddress(one.fix);
  return address === null || unchanged.has(address) ? fixOutcome(one) : "changed";
}

function undoOf({ fix, cell, format }: Current<CellFix>): CellFix | null {
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

/** Decides a fix: write it, or skip it because the cell changed or holds a formula. */
export function fixOutcome<Fix extends CellFix>({ fix, cell, isCalculated, beside }: Current<Fix>): Outcome {
  const isSameRow = fix.guards.every(({ seen }, index) => isSameCell(seen, beside[index]));
  if (!isSameRow || !isSameCell(fix.seen, cell)) return "changed";
  return isCalculated ? "refused" : "fixed";
}

/** Writes fixes whose cells were read: one round trip for every 500 runs. */
export async function writeFixes<Fix extends CellFix>(
  sheet: Excel.Worksheet,
  fixes: readonly Current<Fix>[],
): Promise<void> {
  for (const block of blocksOf(columnRuns(fixes), RUNS_PER_BLOCK)) {
    for (const run of block) {
      const range = sheet.getRangeByIndexes(run.row, run.column, run.rows, 1);
      // Null leaves the cells in between as they are.
      range.numberFormat = overRun(run, ({ fix, format }) => cellWriting(fix.value, format).format);
      range.values = overRun(run, ({ fix, format }) => cellWriting(fix.value, format).value);
    }
    await sendBlock(sheet.context);
  }
}

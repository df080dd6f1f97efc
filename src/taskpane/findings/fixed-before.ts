import type { CellFix } from "../../excel/fix-cells";
import { valuesOf } from "../../i18n/explain-fix";
import { isDay, toDotted } from "../../law/day";
import type { Fix } from "../../roster/judgement/fix";
import { cellAddress } from "../../sheet/address";
import { cellText, readCell } from "../../sheet/cell";
import type { Cause } from "../../account/findings/group-findings";
import type { PlacedFinding } from "../../account/findings/placed-finding";
import type { Clock } from "../clock";
import { type FixNote, isMasked, masked } from "../fix-note";
import type { CellChange, ChangeOf } from "./cell-change";

/** What is written down of a change that was made. */
export function fixNote(
  fix: CellFix & Partial<Pick<CellChange, "code">>,
  sheet: string,
  clock: Clock,
): FixNote {
  return {
    ...{ day: clock.today(), time: clock.time(), sheet, cell: cellAddress(fix.row, fix.column) },
    ...{ before: masked(beforeOf(fix)), after: masked(afterOf(fix)), code: fix.code ?? "" },
  };
}

/** Changes that were made before to the same words under the same finding. */
export type MendedBefore = {
  readonly changes: readonly CellChange[];
  /** What becomes of what, and in how many cells, the most frequent first. */
  readonly pairs: readonly { readonly before: string; readonly after: string; readonly count: number }[];
};

/**
 * Finds the cells that hold what was mended before, and may be mended in the same way. Only what a finding offers by
 * itself is taken, so that nothing is ever written that is not one of its own suggestions.
 */
export function mendedBefore(
  notes: readonly FixNote[],
  causes: readonly Cause[],
  fixOf: (finding: PlacedFinding) => Fix | null,
  changeOf: ChangeOf,
): MendedBefore {
  const known = standing(notes);
  if (known.size === 0) return { changes: [], pairs: [] };
  const changes = causes.flatMap(({ code, findings }) =>
    findings.flatMap((finding) => changeAgain(finding, code, known, fixOf, changeOf)),
  );
  const counts = new Map<string, { before: string; after: string; count: number }>();
  for (const change of changes) {
    const [before, after] = [beforeOf(change), afterOf(change)];
    const key = JSON.stringify([before, after]);
    counts.set(key, { before, after, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return { changes, pairs: [...counts.values()].sort((a, b) => b.count - a.count) };
}

function changeAgain(
  finding: PlacedFinding,
  code: string,
  known: ReadonlyMap<string, string>,
  fixOf: (finding: PlacedFinding) => Fix | null,
  changeOf: ChangeOf,
): readonly CellChange[] {
  const fix = fixOf(finding);
  if (fix === null || (fix.kind === "suggestion" && fix.merged !== undefined)) return [];
  const changes = valuesOf(fix).map((value) => ({ ...changeOf(fix, value), code: finding.code }));
  const again = changes.find((change) => known.get(wordKey(code, beforeOf(change))) === afterOf(change));
  return again ? [again] : [];
}

/** What became of which words under which finding, latest last; what was taken back is none. */
function standing(notes: readonly FixNote[]): ReadonlyMap<string, string> {
  const isTakenBack = (note: FixNote, index: number) =>
    notes.some((later, at) => at > index && isBack(later, note)) ||
    notes.some((earlier, at) => at < index && isBack(note, earlier));
  const words = notes.filter(
    (note, index) =>
      note.before !== "" &&
      note.code !== "" &&
      !isMasked(note.before) &&
      !isMasked(note.after) &&
      !isTakenBack(note, index),
  );
  return new Map(words.map(({ code, before, after }) => [wordKey(code, before), after]));
}

function isBack(later: FixNote, earlier: FixNote): boolean {
  const isSameCell = later.sheet === earlier.sheet && later.cell === earlier.cell;
  return isSameCell && later.before === earlier.after && later.after === earlier.before;
}

function wordKey(code: string, before: string): string {
  return JSON.stringify([code, before.trim().toLowerCase()]);
}

function beforeOf({ seen, value }: Pick<CellFix, "seen" | "value">): string {
  const cell = readCell(seen);
  const serial = typeof cell === "number" ? Math.floor(cell) : 0;
  return value.as === "date" && isDay(serial) ? toDotted(serial) : cellText(cell);
}

function afterOf({ value }: Pick<CellFix, "value">): string {
  switch (value.as) {
    case "text":
      return value.text;
    case "number":
      return String(value.number);
    case "date":
      return toDotted(value.day);
    case "former":
      return cellText(readCell(value.cell));
  }
}

import { type FixNote, masked } from "../../account/findings/fix-note";
import type { Cause } from "../../account/findings/group-findings";
import type { PlacedFinding } from "../../account/findings/placed-finding";
import {
  seenWords,
  valueWords,
  type WrittenBefore,
  writtenBefore,
} from "../../account/findings/written-before";
import type { CellFix } from "../../excel/fix-cells";
import { valuesOf } from "../../sentences/explain-fix";
import type { Fix } from "../../roster/judgement/fix";
import { cellAddress } from "../../sheet/address";
import { cellText, readCell } from "../../sheet/cell";
import type { Clock } from "../clock";
import type { CellChange, ChangeOf } from "./cell-change";

/** The record of a change that was made. */
export function fixNote(
  fix: CellFix & Partial<Pick<CellChange, "code">>,
  sheet: string,
  clock: Clock,
): FixNote {
  const { seen, value } = fix;
  const after = value.as === "former" ? cellText(readCell(value.cell)) : valueWords(value);
  return {
    ...{ day: clock.today(), time: clock.time(), sheet, cell: cellAddress(fix.row, fix.column) },
    ...{ before: masked(seenWords(seen, value)), after: masked(after), code: fix.code ?? "" },
  };
}

/** Earlier changes that apply again: same text, same finding. */
export type FixedBefore = {
  readonly changes: readonly CellChange[];
  /** Text before and after, with the number of cells, most frequent first. */
  readonly pairs: readonly { readonly before: string; readonly after: string; readonly count: number }[];
};

/** Finds cells with text that was fixed before, and that may be fixed in the same way. */
export function fixedBefore(
  notes: readonly FixNote[],
  causes: readonly Cause[],
  fixOf: (finding: PlacedFinding) => Fix | null,
  changeOf: ChangeOf,
): FixedBefore {
  if (notes.length === 0) return { changes: [], pairs: [] };
  const before = writtenBefore(notes);
  const changes = causes.flatMap(({ findings }) =>
    findings.flatMap((finding) => changeAgain(finding, before, fixOf, changeOf)),
  );
  const counts = new Map<string, { before: string; after: string; count: number }>();
  for (const { seen, value } of changes) {
    const pair = { before: seenWords(seen, value), after: valueWords(value) };
    const key = JSON.stringify(pair);
    counts.set(key, { ...pair, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return { changes, pairs: [...counts.values()].sort((a, b) => b.count - a.count) };
}

function changeAgain(
  finding: PlacedFinding,
  before: WrittenBefore,
  fixOf: (finding: PlacedFinding) => Fix | null,
  changeOf: ChangeOf,
): readonly CellChange[] {
  const fix = fixOf(finding);
  const [first] = fix ? valuesOf(fix) : [];
  if (fix === null || first === undefined) return [];
  const value = before(finding.code, fix, changeOf(fix, first).seen);
  return value === null ? [] : [{ ...changeOf(fix, value), code: finding.code }];
}

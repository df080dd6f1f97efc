import { valuesOf } from "../../sentences/explain-fix";
import { isDay, toDotted } from "../../law/day";
import type { FindingCode } from "../../roster/judgement/findings";
import type { Fix, FixValue } from "../../roster/judgement/fix";
import { cellText, readCell } from "../../sheet/cell";
import { type FixNote, isMasked } from "./fix-note";

/** What was written before in place of what stands in a cell, where its finding offers that again; else null. */
export type WrittenBefore = (code: FindingCode, fix: Fix, seen: unknown) => FixValue | null;

/**
 * Finds what was written before to the same words under the same finding. Only what a finding offers by itself is taken,
 * so that nothing is ever written that is not one of its own suggestions.
 */
export function writtenBefore(notes: readonly FixNote[]): WrittenBefore {
  const known = standing(notes);
  return (code, fix, seen) => {
    if (known.size === 0 || (fix.kind === "suggestion" && fix.merged !== undefined)) return null;
    return (
      valuesOf(fix).find((value) => known.get(wordKey(code, seenWords(seen, value))) === valueWords(value)) ??
      null
    );
  };
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

/** What stands in a cell as a note of it says; a number that a day was made of is a day. */
export function seenWords(seen: unknown, { as }: { readonly as: string }): string {
  const cell = readCell(seen);
  const serial = typeof cell === "number" ? Math.floor(cell) : 0;
  return as === "date" && isDay(serial) ? toDotted(serial) : cellText(cell);
}

/** A value as a note of it says. */
export function valueWords(value: FixValue): string {
  switch (value.as) {
    case "text":
      return value.text;
    case "number":
      return String(value.number);
    case "date":
      return toDotted(value.day);
  }
}

import { valuesOf } from "../../sentences/explain-fix";
import { isDay, toDotted } from "../../law/day";
import type { FindingCode } from "../../roster/judgement/findings";
import type { Fix, FixValue } from "../../roster/judgement/fix";
import { cellText, readCell } from "../../sheet/cell";
import { type FixNote, isMasked } from "./fix-note";

/** The value last written in place of the cell's current text, if the finding offers it again; otherwise null. */
export type WrittenBefore = (code: FindingCode, fix: Fix, seen: unknown) => FixValue | null;

/**
 * Looks up how the same text was fixed before under the same finding. Only a value that the finding itself suggests is
 * returned, so that nothing else is ever written.
 */
export function writtenBefore(notes: readonly FixNote[]): WrittenBefore {
  const known = fixesNotUndone(notes);
  return (code, fix, seen) => {
    if (known.size === 0 || (fix.kind === "suggestion" && fix.merged !== undefined)) return null;
    return (
      valuesOf(fix).find((value) => known.get(wordKey(code, seenWords(seen, value))) === valueWords(value)) ??
      null
    );
  };
}

/** By `wordKey`, the text last written; fixes that were undone do not count. */
function fixesNotUndone(notes: readonly FixNote[]): ReadonlyMap<string, string> {
  const isUndone = (note: FixNote, index: number) =>
    notes.some((later, at) => at > index && undoes(later, note)) ||
    notes.some((earlier, at) => at < index && undoes(note, earlier));
  const words = notes.filter(
    (note, index) =>
      note.before !== "" &&
      note.code !== "" &&
      !isMasked(note.before) &&
      !isMasked(note.after) &&
      !isUndone(note, index),
  );
  return new Map(words.map(({ code, before, after }) => [wordKey(code, before), after]));
}

function undoes(later: FixNote, earlier: FixNote): boolean {
  const isSameCell = later.sheet === earlier.sheet && later.cell === earlier.cell;
  return isSameCell && later.before === earlier.after && later.after === earlier.before;
}

function wordKey(code: string, before: string): string {
  return JSON.stringify([code, before.trim().toLowerCase()]);
}

/** The contents of a cell as a note records it: the serial number of a day as the day. */
export function seenWords(seen: unknown, { as }: { readonly as: string }): string {
  const cell = readCell(seen);
  const serial = typeof cell === "number" ? Math.floor(cell) : 0;
  return as === "date" && isDay(serial) ? toDotted(serial) : cellText(cell);
}

/** A value as a note records it. */
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

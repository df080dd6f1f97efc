import { cellText, readCell } from "../../sheet/cell";
import type { Judged } from "../judgement/judge-roster";
import type { RowSpan } from "../people/list-sections";
import { comparable } from "../words/text";
import type { StatedNumber } from "./written-totals";

/** A stated number with the rows that it counts. */
export type WrittenTotal = StatedNumber & { readonly span: RowSpan };

/**
 * Finds the rows that each stated number counts. A total below a section is that of the section; the last one may be that
 * of its section or of the whole list, whichever is closer in rows. Totals of sections that are not in the list are
 * dropped.
 */
export function withSpans(
  stated: readonly StatedNumber[],
  { cells, layout }: Judged,
  heads: readonly number[],
  standsIn: (span: RowSpan) => number,
): readonly WrittenTotal[] {
  const { firstRow } = layout;
  const found: WrittenTotal[] = [];
  let block = firstRow;
  let last: RowSpan | null = null;
  for (const each of stated) {
    const span = spanOf(each);
    if (span !== null && standsIn(span) > 0) found.push({ ...each, span });
    if (each.of === "people" && each.row >= firstRow) {
      if (standsIn([block, each.row]) > 0) last = span;
      block = each.row + 1;
    }
  }
  return found;

  function spanOf({ row, of, section, stated: number }: StatedNumber): RowSpan | null {
    const all: RowSpan = [firstRow, row < firstRow ? cells.length : row];
    if (row < firstRow) return section === "" ? all : null;
    const head = heads.filter((each) => each >= block && each < row).at(-1);
    const own: RowSpan = [Math.max(block, head === undefined ? block : head + 1), row];
    if (section !== "") return namedSpan(section, row);
    const isBelowPeople = standsIn(own) > 0;
    // Directly below a total, its parts are given.
    if (of !== "people" && !isBelowPeople) return last ?? all;
    if (!isBelowPeople) return all;
    if (standsIn([row + 1, cells.length]) > 0) return own;
    return Math.abs(number - standsIn(own)) < Math.abs(number - standsIn(all)) ? own : all;
  }

  /** The rows from the heading of that name to the next one. */
  function namedSpan(section: string, row: number): RowSpan | null {
    const before = heads.filter((each) => each < row);
    const at = before.findLastIndex((each) => isNamed(each, section));
    const head = before[at];
    if (head === undefined) return null;
    return [head + 1, Math.min(before[at + 1] ?? row, row)];
  }

  /** "Бухгалтерии" matches «Бухгалтерия»: the words have the same stem. */
  function isNamed(head: number, section: string): boolean {
    const text = cellText((cells[head] ?? []).map(readCell).find((cell) => typeof cell === "string") ?? null);
    const own = comparable(text)
      .split(" ")
      .filter((word) => /\p{L}{3}/u.test(word));
    const words = section.split(" ").filter((word) => /\p{L}{3}/u.test(word));
    return (
      own.length === words.length &&
      own.every((word, index) => {
        const other = words[index] ?? "";
        const same = Math.max(ALIKE, Math.min(word.length, other.length) - ENDING);
        return word === other || (word.slice(0, same) === other.slice(0, same) && word.length >= ALIKE);
      })
    );
  }
}

/** The shortest stem that has to be the same, and the longest ending that may differ. */
const ALIKE = 3;
const ENDING = 3;

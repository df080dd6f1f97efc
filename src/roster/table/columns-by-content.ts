import { type Cell, type Cells, readCell } from "../../sheet/cell";
import { type DateReading, readDate } from "../words/date";
import { EARLIEST } from "../people/employment";
import { areColumnMarks } from "./column-numbering";
import { comparableHeading, type FieldNames, namesOf } from "./heading-matcher";
import type { HeadingOf } from "./match-headings";
import { isOneSlip } from "../words/one-slip";
import type { Asked, Hint, Schema } from "./schema";

/** Filled cells looked at under a heading: what a column holds shows in its first few hundred. */
const SAMPLE = 300;

/** Of the filled cells so many say the thing where a column holds it. */
const MOST = 0.6;

/** The columns named, with those found by what stands below; and whether any column was looked at for that. */
type ByContent<Field extends string> = {
  readonly matches: readonly HeadingOf<Field>[];
  readonly isAsked: boolean;
};

type ToldByContent<Field extends string> = Pick<Schema<Field>, "hints" | "numbering" | "ofWords"> & {
  /** Says whether nobody can tell what a heading means, and nobody has said it. */
  readonly isOpen: (heading: string) => boolean;
};

/**
 * The columns whose headings are no known names and yet hint at a field, and which hold what the field holds: dates
 * under "Расторгнут", IINs under "ID number", names under "Персона".
 */
export function columnsByContent<Field extends string>(
  cells: Cells,
  headerRow: number,
  headings: readonly unknown[],
  byName: readonly HeadingOf<Field>[],
  { hints, numbering, ofWords = [], isOpen }: ToldByContent<Field>,
): ByContent<Field> {
  const named = byName.filter(({ field, fit, column, heading }) => {
    if (isOpen(heading)) return false;
    const isInPart = ofWords.includes(field) && fit !== "whole" && fit !== "weak";
    return !isInPart || !isHeld(sampleOf(cells, headerRow + 1, column, { holds: isDay }), {});
  });
  const found: HeadingOf<Field>[] = [];
  let isAsked = false;
  for (const [column, raw] of headings.entries()) {
    const heading = readCell(raw);
    if (typeof heading !== "string" || named.some((match) => match.column === column)) continue;
    if (isOpen(heading)) continue;
    const hinted = hints(heading, named);
    if (hinted.length > 0) isAsked = true;
    for (const hint of hinted) {
      const sample = sampleOf(cells, headerRow + 1, column, hint);
      const field = isHeld(sample, hint) ? hint.field : hasFewWords(sample) ? hint.ofFewWords : undefined;
      if (field === undefined) continue;
      found.push({ column, heading: heading.trim(), field, fit: hint.fit });
      break;
    }
  }
  const isNumbered = numbering === undefined || named.some(({ field }) => field === numbering);
  const numbers = isNumbered ? undefined : runningNumbers(cells, headerRow);
  if (numbering === undefined || numbers === undefined) return { matches: [...named, ...found], isAsked };
  const others = [...named, ...found].filter(({ column }) => column !== numbers);
  return { matches: [...others, { column: numbers, heading: "", field: numbering, fit: "stem" }], isAsked };
}

/**
 * The headings that name no field and stand over what one would hold: "Чей паспорт" over names of states. Nobody but the
 * user can say whether they mean it.
 */
export function headingsOver(
  cells: Cells,
  headerRow: number,
  headings: readonly unknown[],
  named: readonly { readonly column: number }[],
  { holds, strangers }: Asked,
): readonly string[] {
  return headings.flatMap((raw, column) => {
    const heading = readCell(raw);
    if (typeof heading !== "string" || !/\p{L}/u.test(heading) || holds(heading) === true) return [];
    if (named.some((match) => match.column === column) || strangers.test(comparableHeading(heading)))
      return [];
    // Numbers 1, 2, 3 of a short list are those of its lines.
    const { count, isUnbroken } = lineNumbers(cells, headerRow, column);
    if (count >= FEWEST_HELD && isUnbroken) return [];
    const sample = sampleOf(cells, headerRow + 1, column, { holds });
    return sample.says >= FEWEST_HELD && isHeld(sample, {}) ? [heading.trim()] : [];
  });
}

/** A single cell may hold anything. */
const FEWEST_HELD = 2;

/** Lines are numbered in the first columns, and so many numbers in a row are no categories or head counts. */
const MOST_LEFT = 3;
const ENOUGH_NUMBERS = 5;
/** Departments, totals and further lines of one person may stand among the first of them, and not whole lists. */
const MOST_BETWEEN = 1000;

/** The column in which lines are numbered 1, 2, 3; undefined where there is none. Other lines may stand between them. */
function runningNumbers(cells: Cells, headerRow: number): number | undefined {
  const width = Math.min(cells[headerRow]?.length ?? 0, MOST_LEFT);
  for (let column = 0; column < width; column++)
    if (lineNumbers(cells, headerRow, column).count >= ENOUGH_NUMBERS) return column;
  return undefined;
}

/** How many lines below are numbered 1, 2, 3, looked at until there are enough; and whether none is numbered otherwise. */
function lineNumbers(
  cells: Cells,
  headerRow: number,
  column: number,
): { readonly count: number; readonly isUnbroken: boolean } {
  let count = 0;
  const end = Math.min(cells.length, headerRow + 1 + MOST_BETWEEN);
  for (let row = headerRow + 1; row < end && count < ENOUGH_NUMBERS; row++) {
    const cell = readCell(cells[row]?.[column]);
    if (cell === null || cell === 0) continue;
    const number = typeof cell === "string" ? /^\s*(\d+)[.)]?\s*$/.exec(cell)?.[1] : cell;
    if (number === undefined) continue;
    if (Number(number) !== count + 1) return { count, isUnbroken: false };
    count++;
  }
  return { count, isUnbroken: true };
}

function isHeld(
  { says, filled }: Sample,
  { isOneEnough = false }: Pick<Hint<string>, "isOneEnough">,
): boolean {
  return isOneEnough ? says > 0 : filled > 0 && says >= filled * MOST;
}

type Sample = { readonly says: number; readonly filled: number; readonly texts: ReadonlySet<string> | null };

function sampleOf(
  cells: Cells,
  firstRow: number,
  column: number,
  { holds }: Pick<Hint<string>, "holds">,
): Sample {
  const sample = { says: 0, filled: 0 };
  let texts: Set<string> | null = new Set<string>();
  // Headings may be repeated below.
  const heading = cells[firstRow - 1]?.[column];
  const from = numbersColumns(cells[firstRow] ?? []) ? firstRow + 1 : firstRow;
  for (let row = from; row < cells.length && sample.filled < SAMPLE; row++) {
    const raw = cells[row]?.[column];
    if (raw === null || raw === undefined || raw === "" || raw === 0 || raw === heading) continue;
    const cell = readCell(raw);
    const said = cell === null ? null : holds(cell);
    if (said === null) continue;
    sample.filled++;
    if (said) sample.says++;
    if (typeof cell === "string" || typeof cell === "boolean") texts?.add(String(cell).trim());
    else texts = null;
  }
  return { ...sample, texts };
}

/** Says whether a row under the headings numbers the columns, and so says nothing of what they hold. */
function numbersColumns(row: readonly unknown[]): boolean {
  return areColumnMarks(
    row.flatMap((raw) => (raw === 0 ? [] : (readCell(raw) ?? []))),
    false,
  );
}

/** Dates of people at work come before this day, which is in 2173. */
const LATEST = 100_000;

/** Says whether a date read from a cell is a day of people at work; null where the cell is as good as blank. */
export function saysDay(read: DateReading): boolean | null {
  if (read.kind === "blank") return null;
  return read.kind === "ambiguous" || (read.kind === "day" && read.day >= EARLIEST && read.day < LATEST);
}

function isDay(cell: Cell): boolean | null {
  return saysDay(readDate(cell));
}

const FEW_WORDS = 4;
const SHORT = 14;

/** "да", "+" under "Выбыл": words by which somebody is said to be gone, and no notes of any kind. */
function hasFewWords({ texts }: Sample): boolean {
  return (
    texts !== null &&
    texts.size > 0 &&
    texts.size <= FEW_WORDS &&
    [...texts].every((text) => text.length <= SHORT)
  );
}

/** Shorter names are too like each other for a slip to be told from another name. */
const SHORTEST_WITH_SLIP = 8;

/** The field whose name a heading is but for one letter; null where it is none. `short` names may be of any length. */
export function slipMatcher<Field extends string>(
  names: FieldNames<Field>,
  short?: FieldNames<Field>,
): (comparable: string) => Field | null {
  const known = [
    ...namesOf(names).filter(({ name }) => name.length >= SHORTEST_WITH_SLIP),
    ...(short === undefined ? [] : namesOf(short)),
  ];
  return (comparable) => known.find(({ name }) => isOneSlip(name, comparable))?.field ?? null;
}

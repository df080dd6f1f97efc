import { type Cell, type Cells, readCell } from "../../sheet/cell";
import { type DateReading, readDate } from "../words/date";
import { EARLIEST } from "../people/employment";
import { areColumnMarks } from "./column-numbering";
import { comparableHeading, type FieldNames, namesOf } from "./heading-matcher";
import type { HeadingOf } from "./match-headings";
import { isOneSlip } from "../words/one-slip";
import type { Asked, Hint, Schema } from "./schema";

/** Filled cells examined per column. */
const SAMPLE = 300;

/** The least share of filled cells that must hold the field. */
const MOST = 0.6;

/** The columns found by heading and by contents; and whether contents were examined at all. */
type ByContent<Field extends string> = {
  readonly matches: readonly HeadingOf<Field>[];
  readonly isAsked: boolean;
};

type ToldByContent<Field extends string> = Pick<Schema<Field>, "hints" | "numbering" | "ofWords"> & {
  /** Whether the meaning of a heading is open, and the user has not decided it. */
  readonly isOpen: (heading: string) => boolean;
};

/**
 * Adds columns whose headings only hint at a field but whose contents confirm it: dates under "Расторгнут", IINs under
 * "ID number", names under "Персона".
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
 * Headings that name no field but are above contents of one: "Чей паспорт" over names of states. Only the user can tell
 * whether they mean the field.
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
    // Numbers 1, 2, 3 in a short list are row numbers.
    const { count, isUnbroken } = lineNumbers(cells, headerRow, column);
    if (count >= FEWEST_HELD && isUnbroken) return [];
    const sample = sampleOf(cells, headerRow + 1, column, { holds });
    return sample.says >= FEWEST_HELD && isHeld(sample, {}) ? [heading.trim()] : [];
  });
}

/** A single cell proves nothing. */
const FEWEST_HELD = 2;

/** Row numbers are in the first columns; so many consecutive numbers are not categories or headcounts. */
const MOST_LEFT = 3;
const ENOUGH_NUMBERS = 5;
/** Rows without a number allowed between the first ones: departments, totals, further rows of a person. */
const MOST_BETWEEN = 1000;

/** The column with row numbers 1, 2, 3; other rows may be between them. Undefined if there is none. */
function runningNumbers(cells: Cells, headerRow: number): number | undefined {
  const width = Math.min(cells[headerRow]?.length ?? 0, MOST_LEFT);
  for (let column = 0; column < width; column++)
    if (lineNumbers(cells, headerRow, column).count >= ENOUGH_NUMBERS) return column;
  return undefined;
}

/** How many rows are numbered 1, 2, 3, up to `ENOUGH_NUMBERS`, and whether no row breaks the sequence. */
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
  // Headings may be repeated further down.
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

/** Whether a row under the headings numbers the columns, and so says nothing about their contents. */
function numbersColumns(row: readonly unknown[]): boolean {
  return areColumnMarks(
    row.flatMap((raw) => (raw === 0 ? [] : (readCell(raw) ?? []))),
    false,
  );
}

/** A day in 2173; dates of employment are earlier. */
const LATEST = 100_000;

/** Whether a date is a plausible date of employment; null if blank. */
export function saysDay(read: DateReading): boolean | null {
  if (read.kind === "blank") return null;
  return read.kind === "ambiguous" || (read.kind === "day" && read.day >= EARLIEST && read.day < LATEST);
}

function isDay(cell: Cell): boolean | null {
  return saysDay(readDate(cell));
}

const FEW_WORDS = 4;
const SHORT = 14;

/** Whether a column has only a few short words, such as "да" or "+" under "Выбыл", rather than notes. */
function hasFewWords({ texts }: Sample): boolean {
  return (
    texts !== null &&
    texts.size > 0 &&
    texts.size <= FEW_WORDS &&
    [...texts].every((text) => text.length <= SHORT)
  );
}

/** In shorter names a typing error could turn one into another. */
const SHORTEST_WITH_SLIP = 8;

/** Finds the field whose name differs from a heading by one letter. Names in `short` may have any length. */
export function slipMatcher<Field extends string>(
  names: FieldNames<Field>,
  short?: FieldNames<Field>,
): (comparable: string) => Field | null {
  const knownNames = () => [
    ...namesOf(names).filter(({ name }) => name.length >= SHORTEST_WITH_SLIP),
    ...(short === undefined ? [] : namesOf(short)),
  ];
  let known: ReturnType<typeof knownNames> | null = null;
  return (comparable) =>
    (known ??= knownNames()).find(({ name }) => isOneSlip(name, comparable))?.field ?? null;
}

import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import { groupedHeadings } from "./grouped-headings";
import type { HeadingOf } from "./match-headings";
import type { Chosen, Schema } from "./schema";
import { dividedHeadings } from "./divided-headings";
import { type HeadingRow, headingsIn } from "./headings-in";
import { letterClassOf } from "../words/text";
import { underGroupsOfDays } from "./sub-headings";

/** Rows from the top in which headings are searched for, below titles, order numbers and blank rows. */
export const HEADER_ROWS = 30;

/** Fewer headings may occur in any sheet by chance. */
const FEWEST_HEADINGS = 2;

/**
 * The first row, or else the first two rows together, that names everything a table requires; failing that, the row with
 * the most headings, so that the message can say what is missing. Null if no row has two.
 */
export function findHeadings<Field extends string, Missing extends string>(
  cells: Cells,
  schema: Schema<Field, Missing>,
  chosen?: Chosen<Field>,
): HeadingRow<Field> | null {
  const top = cells.slice(0, HEADER_ROWS);
  const divided = dividedHeadings(
    cells,
    top.findIndex((values) => isComplete({ matches: headingsIn(values, schema) })),
    schema,
    chosen,
  );
  if (divided !== null) return divided;
  const single: HeadingRow<Field>[] = [];
  for (const [row, values] of top.entries()) {
    const headings = { row, matches: headingsIn(values, schema, chosen) };
    // Rows below complete headings are not matched.
    if (isComplete(headings)) {
      const fuller = single.find((above) => isHeadedBy(headings, above));
      return fuller ?? partsBelow(withUpper(headings)) ?? withUpper(headings);
    }
    single.push(headings);
  }
  const joined = single.map(({ row }) => joinedRows(row)).find((each) => each !== null && isComplete(each));
  if (joined) return joined;
  const fullest = single
    .filter(
      ({ row, matches }) => distinct(matches) >= FEWEST_HEADINGS && schema.isOwn(matches, top[row] ?? []),
    )
    .reduce<HeadingRow<Field> | null>(fuller, null);
  if (fullest === null) return null;
  // On a new page the headings may be repeated in one row instead of two, and so seem to name more.
  const first = single.find(({ row }) => {
    const [one, other] = [top[row] ?? [], top[fullest.row] ?? []];
    // Either may have more: dates in two columns, or a summary beside the list.
    return row < fullest.row && (areSame(one, other) || areSame(other, one));
  });
  const headings = first ?? fullest;
  // The row below may add what these headings lack.
  return dividedHeadings(cells, headings.row, schema, chosen) ?? headings;

  function isComplete({ matches }: Pick<HeadingRow<Field>, "matches">): boolean {
    const has = (of: readonly Field[]) => matches.some(({ field }) => of.includes(field));
    return distinct(matches) >= FEWEST_HEADINGS && schema.required.every(({ of }) => has(of));
  }

  /**
   * Whether a row of seeming headings is data: a person called Санат with a word of citizenship names everything required,
   * but a row above names more, and has a heading over each of these cells.
   */
  function isHeadedBy({ matches }: HeadingRow<Field>, above: HeadingRow<Field>): boolean {
    return (
      distinct(above.matches) > distinct(matches) &&
      matches.every(({ column }) => typeof readCell(top[above.row]?.[column]) === "string")
    );
  }

  function isDay(match: { readonly field: Field } | null): boolean {
    return match !== null && schema.days.includes(match.field);
  }

  /** Complete headings with additions from the row above, which may have merged cells. */
  function withUpper({ row, matches }: HeadingRow<Field>): HeadingRow<Field> {
    return { row, matches: [...matches, ...mergedDown(row, matches), ...inGroups(row, matches)] };
  }

  /** Headings of the row above over blanks of the heading row, for fields that the heading row does not name. */
  function mergedDown(row: number, matches: readonly HeadingOf<Field>[]): readonly HeadingOf<Field>[] {
    const own = top[row] ?? [];
    return headingsIn(top[row - 1] ?? [], schema, chosen).filter(
      ({ column, field, fit }) =>
        readCell(own[column]) === null &&
        fit !== "inside" &&
        !schema.divided.includes(field) &&
        !matches.some((match) => match.field === field),
    );
  }

  /** Headings combined with the group above: "Дата" over "приёма", "Подача" over "План". */
  function inGroups(row: number, matches: readonly HeadingOf<Field>[]): readonly HeadingOf<Field>[] {
    const [upper, own] = [top[row - 1] ?? [], top[row] ?? []];
    const isFree = (column: number) => !matches.some((match) => match.column === column);
    const grouped = schema.isInParts
      ? groupedHeadings(upper, own, schema.match).filter(({ field }) => chosen?.[field] === undefined)
      : headingsIn(underGroupsOfDays(upper, own), schema).filter(
          (match) =>
            isDay(match) &&
            readCell(own[match.column]) !== null &&
            !matches.some(({ field }) => field === match.field),
        );
    return grouped.filter(({ column }) => isFree(column));
  }

  /** Complete headings combined with the row below if that names more; otherwise null. */
  function partsBelow({ row, matches }: HeadingRow<Field>): HeadingRow<Field> | null {
    const below = schema.isInParts ? joinedRows(row + 1) : null;
    return below !== null && isComplete(below) && distinct(below.matches) > distinct(matches) ? below : null;
  }

  /** Whether a row has parts of the groups above it, "План" under "Подача", and no numbers: "Снята" may be a part too. */
  function holdsParts(upper: readonly unknown[], lower: readonly unknown[]): boolean {
    if (!schema.isInParts) return false;
    const parts = new Set(groupedHeadings(upper, lower, schema.match).map(({ column }) => column));
    const isPart = (cell: Cell, column: number) =>
      cell === null || parts.has(column) || (typeof cell === "string" && !/\d/.test(cell));
    return parts.size > 0 && lower.every((raw, column) => isPart(readCell(raw), column));
  }

  /** A row of headings with its blanks filled from the row above; null if it has no headings itself. */
  function joinedRows(row: number): HeadingRow<Field> | null {
    const [upper, lower] = [top[row - 1], top[row]];
    if (upper === undefined || lower === undefined) return null;
    const hasOwn = headingsIn(lower, schema, chosen).length > 0;
    if (!hasOwn && !holdsParts(upper, lower)) return null;
    const joined = underGroups(upper, lower);
    const matches = headingsIn(joined, schema, chosen);
    return { row, joined, matches: [...matches, ...inGroups(row, matches)] };
  }
}

/** Whether another row repeats most of the texts of a heading row in the same cells. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  let filled = 0;
  let same = 0;
  for (let column = 0; column < other.length; column++) {
    const raw = other[column];
    if (raw === 0 || readCell(raw) === null) continue;
    filled++;
    if (saySame(one[column], raw)) same++;
  }
  return 2 * same > filled;
}

/** Runs for every cell of a possible person, so it compares cheaply before reading. */
function saySame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const [begins, otherBegins] = [letterAtFront(one), letterAtFront(other)];
  if (begins !== 0 && otherBegins !== 0 && begins !== otherBegins) return false;
  return textOf(one) === textOf(other);
}

/** The letter or digit at the beginning of a cell; 0 for anything else, such as invisible characters, or if blank. */
function letterAtFront(raw: unknown): number {
  if (typeof raw !== "string" && typeof raw !== "number") return 0;
  const first = String(raw).charCodeAt(0);
  return letterClassOf(first) === 0 ? 0 : first;
}

/** The text of a cell without surrounding spaces and invisible characters. */
function textOf(raw: unknown): string {
  return cellText(readCell(raw))
    .replace(/\p{Cf}/gu, "")
    .trim();
}

/** The lower of two heading rows, with its blanks filled from the upper. */
export function underGroups(upper: readonly unknown[], lower: readonly unknown[]): readonly unknown[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) =>
    readCell(lower[column]) === null ? upper[column] : lower[column],
  );
}

/** The row that names more fields; the first if equal. */
export function fuller<Field extends string>(
  best: HeadingRow<Field> | null,
  each: HeadingRow<Field>,
): HeadingRow<Field> {
  return best === null || distinct(each.matches) > distinct(best.matches) ? each : best;
}

function distinct(matches: readonly HeadingOf<string>[]): number {
  return new Set(matches.map(({ field }) => field)).size;
}

import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import { groupedHeadings } from "./grouped-headings";
import type { HeadingOf } from "./match-headings";
import type { Chosen, Schema } from "./schema";
import { dividedHeadings } from "./divided-headings";
import { type HeadingRow, headingsIn } from "./headings-in";
import { letterClassOf } from "../words/text";
import { underGroupsOfDays } from "./sub-headings";

/** The heading row is looked for in so many rows from the top, under titles, order numbers and blank rows. */
export const HEADER_ROWS = 30;

/** Fewer headings than these may stand in any sheet. */
const FEWEST_HEADINGS = 2;

/**
 * The first row, or else the first two rows together, that names everything a table needs; failing that the row with
 * the most headings, so that it can be said what is missing. Null where no row has two.
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
    // What stands below complete headings is not looked up.
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
  // On a new page the same headings may come again, in one row where there were two, and so name more there.
  const first = single.find(
    ({ row }) => row < fullest.row && areSame(top[row] ?? [], top[fullest.row] ?? []),
  );
  const headings = first ?? fullest;
  // What these headings lack may be told by what stands below.
  return dividedHeadings(cells, headings.row, schema, chosen) ?? headings;

  function isComplete({ matches }: Pick<HeadingRow<Field>, "matches">): boolean {
    const has = (of: readonly Field[]) => matches.some(({ field }) => of.includes(field));
    return distinct(matches) >= FEWEST_HEADINGS && schema.required.every(({ of }) => has(of));
  }

  /**
   * Somebody called Санат, with a word of citizenship in another cell, names what a table needs and is no heading where a
   * row above names more, and something over each of these cells.
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

  /** Complete headings with what the row above adds to them under merged cells. */
  function withUpper({ row, matches }: HeadingRow<Field>): HeadingRow<Field> {
    return { row, matches: [...matches, ...mergedDown(row, matches), ...inGroups(row, matches)] };
  }

  /** Headings of the row above that reach down over blanks of the heading row, for what this one does not name. */
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

  /** What headings mean together with the group above them: "Дата" over "приёма", "Подача" over "План". */
  function inGroups(row: number, matches: readonly HeadingOf<Field>[]): readonly HeadingOf<Field>[] {
    const [upper, own] = [top[row - 1] ?? [], top[row] ?? []];
    const isFree = (column: number) => !matches.some((match) => match.column === column);
    const grouped =
      schema.besideParts !== null
        ? groupedHeadings(upper, own, schema.match).filter(({ field }) => chosen?.[field] === undefined)
        : headingsIn(underGroupsOfDays(upper, own), schema).filter(
            (match) =>
              isDay(match) &&
              readCell(own[match.column]) !== null &&
              !matches.some(({ field }) => field === match.field),
          );
    return grouped.filter(({ column }) => isFree(column));
  }

  /** Complete headings together with the row below, where that names more; null where it does not. */
  function partsBelow({ row, matches }: HeadingRow<Field>): HeadingRow<Field> | null {
    const below = schema.besideParts === null ? null : joinedRows(row + 1);
    return below !== null && isComplete(below) && distinct(below.matches) > distinct(matches) ? below : null;
  }

  /** A row of nothing but parts of the groups above it: "План" and "Факт" under "Подача". */
  function holdsParts(upper: readonly unknown[], lower: readonly unknown[]): boolean {
    const { besideParts, match } = schema;
    if (besideParts === null) return false;
    const parts = new Set(groupedHeadings(upper, lower, match).map(({ column }) => column));
    const isPart = (cell: Cell, column: number) => cell === null || parts.has(column) || besideParts(cell);
    return parts.size > 0 && lower.every((raw, column) => isPart(readCell(raw), column));
  }

  /** A row with headings whose blanks are filled from the one above; null where it has none of its own. */
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

/** Says whether most of what stands in a row of headings stands in the same cells of another one. */
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

/** Asked about every cell of a row in which somebody may be, so that what shows at once is not read. */
function saySame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const [begins, otherBegins] = [letterAtFront(one), letterAtFront(other)];
  if (begins !== 0 && otherBegins !== 0 && begins !== otherBegins) return false;
  return textOf(one) === textOf(other);
}

/** The letter or digit with which a cell begins; 0 where something else does, which may be unseen, or nothing. */
function letterAtFront(raw: unknown): number {
  if (typeof raw !== "string" && typeof raw !== "number") return 0;
  const first = String(raw).charCodeAt(0);
  return letterClassOf(first) === 0 ? 0 : first;
}

/** What a cell says, without blanks and marks around it that nobody sees. */
function textOf(raw: unknown): string {
  return cellText(readCell(raw))
    .replace(/\p{Cf}/gu, "")
    .trim();
}

/** The lower of two heading rows, its blanks filled from the upper. */
export function underGroups(upper: readonly unknown[], lower: readonly unknown[]): readonly unknown[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) =>
    readCell(lower[column]) === null ? upper[column] : lower[column],
  );
}

/** The one of two rows that names more; the first where they name as much. */
export function fuller<Field extends string>(
  best: HeadingRow<Field> | null,
  each: HeadingRow<Field>,
): HeadingRow<Field> {
  return best === null || distinct(each.matches) > distinct(best.matches) ? each : best;
}

function distinct(matches: readonly HeadingOf<string>[]): number {
  return new Set(matches.map(({ field }) => field)).size;
}

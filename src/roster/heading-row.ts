import { type Cells, readCell } from "./cell";
import type { Field } from "./fields";
import { stemIn } from "./heading-stems";
import { matchHeading } from "./match-heading";
import { type HeadingOf, matchHeadings } from "./match-headings";
import { underGroupsOfDays, withDatesBelow, withSubHeadings } from "./sub-headings";

/** Headings chosen by the user for fields, as they stand in the sheet. */
export type ChosenHeadings = Readonly<Partial<Record<Field, string>>>;

export type ColumnMatch = HeadingOf<Field>;

/** A row that holds headings, or two of which the upper names groups of the lower. */
export type HeadingRow = { readonly row: number; readonly matches: readonly ColumnMatch[] };

/** The heading row is looked for in so many rows from the top, under titles, order numbers and blank rows. */
export const HEADER_ROWS = 30;

/**
 * The first row, or else the first two rows together, with a heading for citizenship and one for category; failing
 * that the row with the most headings, so that it can be said what is missing. Null where no row has two.
 */
export function findHeadingRow(cells: Cells, chosen: ChosenHeadings): HeadingRow | null {
  const top = cells.slice(0, HEADER_ROWS);
  const divided = dividedHeadings(cells, chosen);
  if (divided) return divided;
  const single: HeadingRow[] = [];
  for (const [row, cellsOfRow] of top.entries()) {
    const matches = matchRow(cellsOfRow, chosen);
    // Names and countries below the headings are not looked up.
    if (isComplete(matches))
      return {
        row,
        matches: [...matches, ...mergedDown(top, row, matches), ...daysInGroups(top, row, matches)],
      };
    single.push({ row, matches });
  }
  const double = top.slice(1).map((row, index) => ({
    row: index + 1,
    matches: matchRow(underGroups(top[index] ?? [], row), chosen),
  }));
  const completeDouble = double.find(
    ({ row, matches }) => isComplete(matches) && (single[row]?.matches.length ?? 0) > 0,
  );
  if (completeDouble) {
    const { row, matches } = completeDouble;
    return { row, matches: [...matches, ...daysInGroups(top, row, matches)] };
  }
  const candidates = single.filter(({ matches }) => distinctFields(matches) >= 2);
  return candidates.reduce<HeadingRow | null>(
    (best, each) =>
      best === null || distinctFields(each.matches) > distinctFields(best.matches) ? each : best,
    null,
  );
}

/** Headings of the row above that reach down over blanks of the heading row, for what this one does not name. */
function mergedDown(top: Cells, row: number, matches: readonly ColumnMatch[]): readonly ColumnMatch[] {
  const own = top[row] ?? [];
  return matchRow(top[row - 1] ?? []).filter(
    ({ column, field, fit }) =>
      readCell(own[column]) === null &&
      fit !== "inside" &&
      !asked.includes(field) &&
      !matches.some((match) => match.field === field),
  );
}

/** First and last days that are named together with the group above them: "Дата" over "приёма" and "увольнения". */
function daysInGroups(top: Cells, row: number, matches: readonly ColumnMatch[]): readonly ColumnMatch[] {
  const own = top[row] ?? [];
  return matchRow(underGroupsOfDays(top[row - 1] ?? [], own)).filter(
    ({ column, field }) =>
      (field === "hire" || field === "leave") &&
      readCell(own[column]) !== null &&
      !matches.some((match) => match.column === column || match.field === field),
  );
}

/** The first complete headings, where the row below tells apart what they leave open. */
function dividedHeadings(cells: Cells, chosen: ChosenHeadings): HeadingRow | null {
  const upper = cells.slice(0, HEADER_ROWS).findIndex((row) => isComplete(matchRow(row)));
  const [row, below] = [cells[upper], cells[upper + 1]];
  if (row === undefined || below === undefined) return null;
  const columns = matchRow(row)
    .filter(({ field }) => asked.includes(field))
    .map(({ column }) => column);
  const headings = withSubHeadings(row, below, columns) ?? withDatesBelow(row, below, namesWorkingDay);
  if (headings === null) return null;
  const matches = withWorkingDays(headings, matchRow(headings, chosen));
  // The sheet shows the lower part alone, and that is what people choose.
  const chosenBelow = matchRow(below, chosen).filter(
    ({ field }) => chosen[field] !== undefined && !matches.some((match) => match.field === field),
  );
  return { row: upper + 1, matches: [...matches, ...chosenBelow] };
}

function namesWorkingDay(heading: string): boolean {
  return workingDayOf(heading) !== null;
}

/** Under a heading of several columns what speaks of coming or leaving is a day. */
function workingDayOf(heading: string): "hire" | "leave" | null {
  const field = matchHeading(heading)?.field;
  return field === "hire" || field === "leave" ? field : (stemIn(heading)?.field ?? null);
}

function withWorkingDays(
  headings: readonly string[],
  matches: readonly ColumnMatch[],
): readonly ColumnMatch[] {
  const has = (field: Field) => matches.some((match) => match.field === field);
  const days = headings.flatMap((heading, column): readonly ColumnMatch[] => {
    const field = workingDayOf(heading);
    return field === null || has(field) ? [] : [{ column, heading, field, fit: "stem" }];
  });
  return [...matches.filter(({ column }) => !days.some((day) => day.column === column)), ...days];
}

/** What decides who counts where. */
const asked: readonly Field[] = ["citizenship", "nationality", "ethnicity", "category"];

/** The fields of a roster that the cells of a row name. */
export function matchRow(row: readonly unknown[], chosen: ChosenHeadings = {}): readonly ColumnMatch[] {
  return matchHeadings(row, chosen, matchHeading);
}

/** Says whether headings name both citizenship, or what people write for it, and category. */
function isComplete(matches: readonly ColumnMatch[]): boolean {
  const has = (...fields: Field[]) => matches.some(({ field }) => fields.includes(field));
  return has("citizenship", "nationality", "ethnicity") && has("category");
}

/** The lower of two heading rows, its blanks filled from the upper. */
export function underGroups(upper: readonly unknown[], lower: readonly unknown[]): readonly unknown[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) =>
    readCell(lower[column]) === null ? upper[column] : lower[column],
  );
}

function distinctFields(matches: readonly ColumnMatch[]): number {
  return new Set(matches.map(({ field }) => field)).size;
}

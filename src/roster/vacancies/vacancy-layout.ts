import { type Cells, readCell } from "../../sheet/cell";
import { compareFits } from "../table/heading-matcher";
import { HEADER_ROWS, matchRow, underGroups } from "../table/heading-row";
import { type HeadingOf, matchHeadings } from "../table/match-headings";
import { groupedHeadings } from "../table/grouped-headings";
import { fold } from "../text";
import { matchVacancyHeading, saysPlanOrFact } from "../table/match-vacancy-heading";
import type { VacancyField } from "../table/vacancy-fields";

/** Position of a column in the range handed over, from 0. */
export type VacancyColumns = Readonly<Partial<Record<VacancyField, number>>>;

/** Headings chosen by the user for fields, as they stand in the sheet. */
export type ChosenVacancyHeadings = Readonly<Partial<Record<VacancyField, string>>>;

/** Where a list of vacancies stands in a rectangle of cells. */
export type VacancyLayout = {
  readonly kind: "layout";
  /** The lower of two heading rows. */
  readonly headerRow: number;
  readonly columns: VacancyColumns;
};

/** Why a rectangle cannot be read as a list of vacancies. */
export type UnreadableVacancies = {
  readonly kind: "unreadable";
  readonly code:
    "no_heading" | "no_position_column" | "no_posting_column" | "columns_compete" | "chosen_heading_missing";
  /** The row in question, from 0. */
  readonly row: number | null;
  /** Headings as they stand: those that compete, those that were understood, or the one that is missing. */
  readonly headings: readonly string[];
  readonly field?: VacancyField;
};

type Headings = { readonly row: number; readonly matches: readonly HeadingOf<VacancyField>[] };

/** Fewer headings than these may stand in any sheet. */
const FEWEST_HEADINGS = 2;

/**
 * Finds the heading row, anywhere in the first rows, and the columns under it; or says what is missing.
 *
 * A staffing sheet has positions, categories and perhaps codes of vacancies as well, so headings that name both a
 * person's citizenship and category are none of a vacancy sheet unless something was posted.
 */
export function findVacancyLayout(
  cells: Cells,
  chosen: ChosenVacancyHeadings = {},
): VacancyLayout | UnreadableVacancies {
  const headings = findHeadings(cells, chosen) ?? findHeadings(cells, {});
  if (headings === null) return unreadable("no_heading", null, []);
  const { row, matches } = headings;
  const missing = (Object.keys(chosen) as VacancyField[]).find(
    (field) =>
      !matches.some((match) => match.field === field && fold(match.heading) === fold(chosen[field] ?? "")),
  );
  if (missing !== undefined)
    return { ...unreadable("chosen_heading_missing", row, [chosen[missing] ?? ""]), field: missing };
  const columns: Partial<Record<VacancyField, number>> = {};
  for (const field of new Set(matches.map((match) => match.field))) {
    const ofField = matches.filter((match) => match.field === field);
    const [best, next] = [...ofField].sort((a, b) => compareFits(a.fit, b.fit));
    if (best === undefined) continue;
    if (next?.fit === best.fit && decides.has(field))
      return { ...unreadable("columns_compete", row, texts(ofField)), field };
    columns[field] = best.column;
  }
  if (columns.posted === undefined)
    return { ...unreadable("no_posting_column", row, texts(matches)), field: "posted" };
  if (columns.position === undefined && columns.code === undefined)
    return { ...unreadable("no_position_column", row, texts(matches)), field: "position" };
  return { kind: "layout", headerRow: row, columns };
}

/** Two columns of these cannot both be right. */
const decides: ReadonlySet<VacancyField> = new Set<VacancyField>([
  ...(["category", "posts", "posted", "code", "kind", "planned", "filed"] as const),
]);

function findHeadings(cells: Cells, chosen: ChosenVacancyHeadings): Headings | null {
  const top = cells.slice(0, HEADER_ROWS);
  const single: Headings[] = [];
  for (const [row, values] of top.entries()) {
    const headings = { row, matches: headingsIn(values, chosen) };
    // What stands below the headings is not looked up.
    if (isComplete(headings)) return withNeighbours(top, headings, chosen);
    single.push(headings);
  }
  const joined = single.find(
    ({ row }) => holdsHeadings(top, row, chosen) && isComplete(joinedWithUpper(top, row, chosen)),
  );
  if (joined !== undefined) return joinedWithUpper(top, joined.row, chosen);
  return single
    .filter((each) => distinct(each) >= FEWEST_HEADINGS && tellsVacancies(each) && !isRoster(top[each.row]))
    .reduce<Headings | null>(
      (best, each) => (best === null || distinct(each) > distinct(best) ? each : best),
      null,
    );
}

/** Complete headings with what the row above or below adds to them under merged cells. */
function withNeighbours(top: Cells, headings: Headings, chosen: ChosenVacancyHeadings): Headings {
  const { row } = headings;
  const under = holdsHeadings(top, row + 1, chosen) ? [joinedWithUpper(top, row + 1, chosen)] : [];
  const over = row > 0 ? [joinedWithUpper(top, row, chosen)] : [];
  return [...over, ...under]
    .filter(isComplete)
    .reduce((best, each) => (distinct(each) > distinct(best) ? each : best), headings);
}

/** A row whose blanks are filled from the one above, and what its headings mean under those of groups. */
function joinedWithUpper(top: Cells, row: number, chosen: ChosenVacancyHeadings): Headings {
  const [upper, lower] = [top[row - 1] ?? [], top[row] ?? []];
  const own = headingsIn(underGroups(upper, lower), chosen);
  const grouped = groupedHeadings(upper, lower, matchVacancyHeading).filter(
    ({ column, field }) => chosen[field] === undefined && !own.some((each) => each.column === column),
  );
  return { row, matches: [...own, ...grouped] };
}

/** A row with headings of its own, or with nothing but parts of groups: "План" and "Факт" under "Подача". */
function holdsHeadings(top: Cells, row: number, chosen: ChosenVacancyHeadings): boolean {
  const lower = top[row] ?? [];
  if (headingsIn(lower, chosen).length > 0) return true;
  const parts = groupedHeadings(top[row - 1] ?? [], lower, matchVacancyHeading).map(({ column }) => column);
  const isPart = (raw: unknown, column: number) => parts.includes(column) || saysPlanOrFact(readCell(raw));
  return parts.length > 0 && lower.every((raw, column) => readCell(raw) === null || isPart(raw, column));
}

function headingsIn(row: readonly unknown[], chosen: ChosenVacancyHeadings): Headings["matches"] {
  return matchHeadings(row, chosen, matchVacancyHeading);
}

/** When the vacancy was posted, and which vacancy it is. */
function isComplete({ matches }: Headings): boolean {
  return has(matches, "posted") && (has(matches, "position") || has(matches, "code"));
}

/** What only lists of vacancies have. */
function tellsVacancies({ matches }: Headings): boolean {
  return (["posted", "code", "office", "planned", "portal"] as const).some((field) => has(matches, field));
}

function isRoster(row: readonly unknown[] = []): boolean {
  const fields = new Set(matchRow(row).map(({ field }) => field));
  return fields.has("citizenship") || fields.has("iin");
}

function has(matches: Headings["matches"], field: VacancyField): boolean {
  return matches.some((match) => match.field === field);
}

function distinct({ matches }: Headings): number {
  return new Set(matches.map(({ field }) => field)).size;
}

function texts(matches: Headings["matches"]): readonly string[] {
  return matches.map(({ heading }) => heading);
}

function unreadable(
  code: UnreadableVacancies["code"],
  row: number | null,
  headings: readonly string[],
): UnreadableVacancies {
  return { kind: "unreadable", code, row, headings };
}

/** Says whether a row below the headings repeats them, as on a new page. */
export function repeatsHeadings(
  row: readonly unknown[],
  { headerRow, columns }: VacancyLayout,
  cells: Cells,
): boolean {
  const column = columns.posted ?? 0;
  const own = readCell(row[column]);
  return typeof own === "string" && own === readCell(cells[headerRow]?.[column]);
}

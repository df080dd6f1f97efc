import type { Day } from "../../law/day";
import { birthDay } from "../words/birth-day";
import { type Cell, type Cells, cellText, isError, mergedAddress, readCell } from "../../sheet/cell";
import { readCitizenship } from "../words/citizenship";
import { sideIn } from "../people/classify";
import { nameMeant } from "../words/name-meant";
import { countryName } from "../words/country-name";
import { readDate } from "../words/date";
import { MemoByValue } from "../words/memo-by-value";
import type { Finding, FindingCode } from "./findings";
import { lostZeros, readIin } from "../words/iin";
import type { Columns } from "../table/layout";
import { suggestCategory } from "../positions/suggest-category";
import { type SheetLanguage, sheetLanguage } from "../words/sheet-language";
import { fold } from "../words/text";

/** A value to be written: an IIN must stay text, and a day needs a date format. */
export type FixValue =
  | { readonly as: "text"; readonly text: string }
  | { readonly as: "number"; readonly number: number }
  | { readonly as: "date"; readonly day: Day };

/**
 * What could be written at a finding. A "safe" fix says the same in a better form and changes no verdict; a "suggestion"
 * changes what the row says, so a person has to choose.
 */
export type Fix = {
  /** Zero-based in the given cells. */
  readonly row: number;
  readonly column: number;
} & CellFix;

type CellFix =
  | { readonly kind: "safe"; readonly value: FixValue }
  | {
      readonly kind: "suggestion";
      readonly values: readonly [FixValue, ...FixValue[]];
      /** The column that the suggestion was derived from, if it is another one. */
      readonly basis?: FixBasis;
      /** The address of the merged cell that covers the cell and has to be unmerged first. */
      readonly merged?: string;
    };

/** The columns from which a suggestion may be derived. */
export type FixBasis = "position" | "occupation" | "iin";

/** The cell of a finding and its surroundings. */
type Place = {
  readonly rowIndex: number;
  readonly cell: Cell;
  readonly row: readonly unknown[];
  readonly column: number;
  readonly cells: Cells;
  readonly columns: Columns;
};

const cellFixes: Readonly<Partial<Record<FindingCode, (place: Place) => CellFix | null>>> = {
  citizenship_unknown: countryMeant,
  citizenship_ambiguous: countriesNamed,
  category_blank: categoryOfPost,
  category_unknown: categoryOfPost,
  foreigner_unskilled: categoryOfPost,
  citizenship_error_value: asInFirstRow,
  category_error_value: asInFirstRow,
  date_unreadable: asInFirstRow,
  status_unknown: asInFirstRow,
  contract_ended: asInFirstRow,
  permit_ended: asInFirstRow,
  date_ambiguous: eitherDate,
  iin_invalid: iinWithoutLetters,
  iin_lost_zeros: iinInFull,
  birth_date_differs: birthDateOfIin,
};

/**
 * The fix of a finding; null if only a person can know what is right. Computed on demand, so that reading a large sheet
 * does not pay for it.
 */
export function fixOf(
  { code, row, column }: Pick<Finding, "code" | "row" | "column">,
  cells: Cells,
  columns: Columns,
): Fix | null {
  if (row === null || column === null) return null;
  const cellsOfRow = cells[row] ?? [];
  const cell = readCell(cellsOfRow[column]);
  const fix = cellFixes[code]?.({ cell, rowIndex: row, row: cellsOfRow, column, cells, columns }) ?? null;
  return fix && { row, column, ...fix };
}

/** Cached: comparing a text with every name is slow, and one typing error may fill thousands of rows. */
const meant = new MemoByValue(countryLike);

function countryMeant({ cell }: Place): CellFix | null {
  return meant.of(cellText(cell));
}

function countryLike(cell: unknown): CellFix | null {
  const name = nameMeant(fold(String(cell)));
  return name === null ? null : suggest([asText(name)]);
}

function countriesNamed({ cell, cells, column }: Place): CellFix | null {
  const read = readCitizenship(cellText(cell));
  if (read.kind !== "ambiguous") return null;
  const language = sheetLanguage(cells, column);
  return suggest(read.candidates.map((code) => asText(countryName(code, language))));
}

const withoutCategory: Readonly<Record<SheetLanguage, string>> = {
  en: "no category",
  ru: "без категории",
  kk: "санатсыз",
};

function categoryOfPost({ row, column, cells, columns }: Place): CellFix | null {
  const { category, reason } = suggestCategory(
    textIn(row, columns.position),
    textIn(row, columns.occupation),
  );
  if (category === null) return null;
  const basis = reason === "occupation_code" ? "occupation" : "position";
  if (category !== "none") return suggest([{ as: "number", number: category }], basis);
  // "No category" is a finding for a foreigner as well, so it would fix nothing.
  if (sideIn(row, columns).value !== "citizen") return null;
  return suggest([asText(withoutCategory[sheetLanguage(cells, column)])], basis);
}

function textIn(row: readonly unknown[], column: number | undefined): string {
  return column === undefined ? "" : cellText(readCell(row[column]));
}

/** For a row below the first of a merged cell: the value that the merged cell shows. */
function asInFirstRow({ cell, rowIndex, column, cells }: Place): CellFix | null {
  const merged = isError(cell) ? mergedAddress(cell.error) : null;
  if (!isError(cell) || merged === null) return null;
  const isSame = (row: number) => cellText(readCell(cells[row]?.[column])) === cell.error;
  let first = rowIndex;
  // The value is in the first row of the merged cell.
  while (isSame(first)) first--;
  const shown = readCell(cells[first]?.[column]);
  if (shown === null || isError(shown)) return null;
  return { kind: "suggestion", values: [valueShown(shown)], merged };
}

function valueShown(shown: string | number | boolean): FixValue {
  if (typeof shown !== "number") return asText(cellText(shown));
  const date = shown > MOST_CATEGORIES ? readDate(shown) : null;
  return date?.kind === "day" ? asDate(date.day) : { as: "number", number: shown };
}

/** Larger numbers in these columns are days. */
const MOST_CATEGORIES = 4;

function eitherDate({ cell }: Place): CellFix | null {
  const read = readDate(cell);
  return read.kind === "ambiguous" ? suggest(read.candidates.map(asDate)) : null;
}

/** Replaces Latin and Cyrillic letters typed for the digits they resemble. */
function iinWithoutLetters({ cell }: Place): CellFix | null {
  if (typeof cell !== "string") return null;
  const iin = readIin(
    cell
      .replace(/[oо]/giu, "0")
      .replace(/[ilі|]/giu, "1")
      .replace(/з/giu, "3"),
  );
  return typeof iin === "number" ? suggest([asIin(iin)]) : null;
}

function iinInFull({ cell }: Place): CellFix | null {
  const iin = readIin(cell);
  return typeof iin === "number" && lostZeros(cell) ? { kind: "safe", value: asIin(iin) } : null;
}

/** The date in the IIN is confirmed by its control digit; the other date by nothing. */
function birthDateOfIin({ row, columns }: Place): CellFix | null {
  const iin = columns.iin === undefined ? "blank" : readIin(readCell(row[columns.iin]));
  const day = typeof iin === "number" ? birthDay(iin) : null;
  return day === null ? null : suggest([asDate(day)], "iin");
}

function suggest([first, ...others]: readonly FixValue[], basis?: FixBasis): CellFix | null {
  if (first === undefined) return null;
  return { kind: "suggestion", values: [first, ...others], ...(basis ? { basis } : {}) };
}

function asText(text: string): FixValue {
  return { as: "text", text };
}

function asIin(iin: number): FixValue {
  return asText(String(iin).padStart(12, "0"));
}

function asDate(day: Day): FixValue {
  return { as: "date", day };
}

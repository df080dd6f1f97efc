import { type Cell, type Cells, isError, readCell } from "../../sheet/cell";
import { readCitizenship } from "../words/citizenship";
import type { Columns, Layout } from "../table/layout";
import { sectionIn } from "./list-sections";
import { isNote, loneCellKind } from "./lone-cell";
import { readDate } from "../words/date";
import { EARLIEST } from "./employment";
import { isLikeName, isNobody, isVacancy } from "../words/name-shape";
import { nameColumns, nameOf, namesPeople } from "../words/names";
import { namesCategories, readsAsCategory } from "../words/reads-as-category";
import { isColumnMark, isColumnNumbering } from "../table/column-numbering";
import { areSame } from "../table/heading-row";
import { headingIn } from "../table/repeated-headings";
import {
  headsSection,
  isLineToSign,
  startsLikeText,
  mayBeSurname,
  saysVacant,
  mayNamePerson,
  sumsUp,
} from "../words/row-words";
import { isSignature } from "./signature-row";

/**
 * What a row is that stands for nobody. "numbered": nothing but what stands where running numbers do; "no_facts":
 * neither a name nor anything else by which a person is told.
 */
export type NoPerson =
  "blank" | "numbered" | "heading" | "total" | "section" | "note" | "signature" | "no_facts";

/**
 * What a row of the sheet is. "perhaps_person": too little stands in it to tell; "other_heading": the headings of
 * another table, with its columns elsewhere.
 */
export type RowKind = "person" | "perhaps_person" | "vacant_post" | "other_heading" | NoPerson;

/**
 * Tells people from the other rows of a staffing sheet: blank rows, repeated headings, totals, section headings,
 * notes and signatures under the table, and posts that nobody holds. In doubt a row is perhaps a person.
 */
export function rowKind(cells: Cells, rowIndex: number, layout: Layout): RowKind {
  const row = cells[rowIndex] ?? [];
  const { columns, headerRow } = layout;
  if (isPlainPerson(cells, rowIndex, layout)) return "person";
  const first = firstFilled(row, 0, undefined);
  if (first === -1) return "blank";
  if (headerRow !== null) {
    if (areSame(layout.headings, row)) return "heading";
    if (isColumnNumbering(row, columns)) return "heading";
    const heading = headingIn(row, rowIndex, layout);
    if (heading !== null) return heading === "same" ? "heading" : "other_heading";
  }
  if (sectionIn(row, layout) !== null) return "section";

  const at = (column: number | undefined) => cellAt(row, column);
  const isFilled = (column: number | undefined) => !isBlank(at(column));
  const name = nameOf(row, layout);
  const citizenship = at(columns.citizenship);
  const category = at(columns.category);
  // "Итого, КНР, 1" sums up or is somebody; leaving out a citizen is the cautious side.
  if (sumsUp(name))
    return isSurnameWithMore(name) ||
      readsAsForeign(citizenship) ||
      (mayBeSurname(name) && startsLikeText(citizenship))
      ? "perhaps_person"
      : "total";
  if (isTotalByFirstCell(row, first, layout)) return "total";
  // A vacancy with a country is perhaps somebody called Бос, or a foreigner asked for.
  if (saysVacant(name) || isVacancy(name))
    return saysSomething(citizenship) ? "perhaps_person" : "vacant_post";
  if (saysVacant(citizenship)) return saysSomething(name) ? "perhaps_person" : "vacant_post";

  const telling = firstFilled(row, 0, columns.rowNumber);
  if (telling === -1) return "numbered";
  const isLone = firstFilled(row, telling + 1, columns.rowNumber) === -1;
  if (isLone && headerRow !== null && row.length > 2) return loneCellKind(telling, row, columns);
  if (isSectionWithNumbers(row, telling, columns)) return "section";
  if (isSignature(row, columns)) return "signature";

  const { iin, hire, birthDate, permitNumber } = columns;
  if (!isBlank(name) || !isBlank(citizenship) || [iin, hire, birthDate, permitNumber].some(isFilled))
    return "person";
  if (isPersonElsewhere(row, columns)) return "perhaps_person";
  const position = at(columns.position);
  if (namesPeople(columns)) return isBlank(category) && isBlank(position) ? "no_facts" : "vacant_post";
  if (saysVacant(position)) return "vacant_post";
  return isBlank(category) ? "perhaps_person" : "person";
}

/**
 * What a row with a name, or something in its place, is where no citizenship could be read: a person where something
 * else tells one, or else perhaps one, as sums, notes and signatures have the same cells filled.
 */
export function kindWithoutCitizenship(
  row: readonly unknown[],
  layout: Layout,
  hasOtherFact: boolean,
): "person" | "perhaps_person" | "note" {
  const { columns } = layout;
  const citizenship = cellAt(row, columns.citizenship);
  const name = nameOf(row, layout);
  const isCategory = typeof name === "string" && namesCategories(name);
  const isNamed = namesPeople(columns) && typeof name === "string" && !isCategory && isLikeName(name);
  if (
    (isNamed && hasOtherFact) ||
    isIdentified(row, columns) ||
    (columns.citizenship === undefined && hasOtherFact)
  )
    return "person";
  if (!namesPeople(columns)) return hasOtherFact && !hasOtherText(row, columns) ? "person" : "perhaps_person";
  if (typeof name !== "string") return "perhaps_person";
  if (isCategory) return "note";
  const isNumbered = /^\s*\d+[.)]?\s*$/.test(String(cellAt(row, columns.rowNumber) ?? ""));
  if (!isNumbered && headsSection(name) && isOfNumbers(row, name, columns, hasOtherFact)) return "note";
  if (!hasOtherFact && !isNumbered && (isSigned(row, columns) || isNote(name))) return "note";
  const isTold = /\p{L}{3}/u.test(String(cellAt(row, columns.position) ?? ""));
  if (isNamed) return hasOtherFact || isNumbered || isTold ? "person" : "perhaps_person";
  if (isNobody(name) || isNumeric(citizenship)) return hasOtherFact ? "perhaps_person" : "note";
  // One word beside a category may be somebody, and a sum or a post that nobody holds.
  return hasOtherFact && citizenship !== null ? "person" : "perhaps_person";
}

/**
 * "Склад", 2, 1 and "Expats", 14% below a list: nothing but numbers behind a name, and one of them where citizenships
 * stand, or none where categories do.
 */
function isOfNumbers(
  row: readonly unknown[],
  name: string,
  { citizenship }: Columns,
  hasCategory: boolean,
): boolean {
  const isOther = (raw: unknown) => raw !== name && !isBlank(readCell(raw)) && !isNumeric(readCell(raw));
  // Of no citizens there are 0.
  const isCount = citizenship !== undefined && isNumeric(readCell(row[citizenship]));
  return (isCount || !hasCategory) && !row.some(isOther);
}

/** Words in a column that is not read, where names may stand, or in place of a number, as sums do. */
function hasOtherText(row: readonly unknown[], { rowNumber: _, ...read }: Columns): boolean {
  const known = Object.values(read);
  return row.some((raw, column) => typeof raw === "string" && /\p{L}/u.test(raw) && !known.includes(column));
}

/** A title where names stand, and somebody's name with initials elsewhere. */
function isSigned(row: readonly unknown[], columns: Columns): boolean {
  const names = nameColumns(columns);
  return row.some(
    (raw, column) => typeof raw === "string" && withInitials.test(raw) && !names.includes(column),
  );
}

const withInitials =
  /^[\s/_]*(?:(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s?){1,2})[\s/_]*$/u;

/** "14", "90%", 0.8: no citizenship that somebody typed. */
function isNumeric(cell: Cell): boolean {
  return cell !== null && !isError(cell) && /^[\d\s.,%]+$/.test(String(cell));
}

/** Nine digits or more, since a number loses leading zeros; shorter ones are sums and phones. */
const longNumber = /(\d[^\d\p{L}]*){9}/u;
const isPartOfName = /^\s*\p{L}[\p{L}\s.'’-]*$/u;
/** "6341/26", "№ 12-345": a number of a paper, which no word comes before. */
const paper = /^[№\s]*(?:\d[\s/.-]*){4}/;

/** A name in parts, the number of a person or a permit, or a date: what sums, notes, signatures and vacancies lack. */
function isIdentified(row: readonly unknown[], columns: Columns): boolean {
  const parts = nameColumns(columns).filter((column) => {
    const part = cellAt(row, column);
    return typeof part === "string" && isPartOfName.test(part) && !withInitials.test(part) && !isNobody(part);
  });
  const { iin, permitNumber, hire, leave, birthDate } = columns;
  return (
    parts.length > 1 ||
    longNumber.test(String(cellAt(row, iin) ?? "")) ||
    isPaper(cellAt(row, permitNumber)) ||
    [hire, leave, birthDate].some((column) => isDate(cellAt(row, column)))
  );
}

/** A share of people has many digits as well. */
function isPaper(cell: Cell): boolean {
  return (typeof cell !== "number" || Number.isInteger(cell)) && paper.test(String(cell));
}

function isDate(cell: Cell): boolean {
  const read = readDate(cell);
  return read.kind === "ambiguous" || (read.kind === "day" && read.day >= EARLIEST);
}

/**
 * The common row, told by two cells: a name or else a category, and a citizenship in words. Whatever stands in columns
 * that are not read, it stays a person.
 */
export function isPlainPerson(cells: Cells, rowIndex: number, { columns, headerRow }: Layout): boolean {
  const row = cells[rowIndex] ?? [];
  const heading = headerRow === null ? undefined : cells[headerRow];
  if (columns.citizenship === undefined || columns.surname !== undefined) return false;
  const citizenship = row[columns.citizenship];
  return (
    mayNamePerson(row[columns.name ?? columns.category ?? columns.position ?? columns.citizenship]) &&
    startsLikeText(citizenship) &&
    !isColumnMark(citizenship) &&
    citizenship !== heading?.[columns.citizenship] &&
    !saysVacant(citizenship) &&
    !isLineToSign(citizenship)
  );
}

/**
 * A total in the first filled cell of a row without a name. "Total quality manager" with a category, and a firm
 * called Total with a country, are people.
 */
function isTotalByFirstCell(row: readonly unknown[], first: number, layout: Layout): boolean {
  const { columns } = layout;
  const name = nameOf(row, layout);
  // "Итого по подразделению" where departments stand, and its number where names do.
  const isNamed = !isBlank(name) && !isNumeric(name);
  if (first === columns.citizenship || isNamed || !sumsUp(readCell(row[first]))) return false;
  // Sums are neither hired nor born: "Итого" before a hire date is a slip in somebody's row.
  if ([columns.iin, columns.hire, columns.birthDate].some((column) => !isBlank(cellAt(row, column))))
    return false;
  const isPosition = first === columns.position;
  return (
    !startsLikeText(cellAt(row, columns.citizenship)) &&
    !(isPosition && readsAsCategory(cellAt(row, columns.category)))
  );
}

/** "Администрация" where names stand, with nothing but sums in columns that are not read. */
function isSectionWithNumbers(row: readonly unknown[], first: number, columns: Columns): boolean {
  for (let column = first + 1; column < row.length; column++) {
    const cell = cellAt(row, column);
    const isSum = typeof cell === "number" && column !== columns.category && !isKnown(columns, column);
    if (!isSum && !isBlank(cell) && column !== columns.rowNumber) return false;
  }
  const text = cellAt(row, first);
  return typeof text === "string" && headsSection(text);
}

/** A name, a foreign country and a category, none of them under its heading: a row typed in other columns. */
function isPersonElsewhere(row: readonly unknown[], columns: Columns): boolean {
  const cells = filledCells(row, columns.rowNumber);
  if (cells.length < 3 || cells.some(({ column }) => isKnown(columns, column))) return false;
  return cells.some(({ cell }) => readsAsForeign(cell)) && cells.some(({ cell }) => readsAsCategory(cell));
}

function isKnown(columns: Columns, column: number): boolean {
  return Object.values(columns).includes(column);
}

/** "Граждан И.", and not "Граждан РК". */
function isSurnameWithMore(name: Cell): boolean {
  if (typeof name !== "string" || !mayBeSurname(name) || !isLikeName(name)) return false;
  return readCitizenship(name.trim().replace(/^\S+\s+/, "")).kind === "unknown";
}

/** A number may be the sum of a column, and none of the codes that states have. */
function readsAsForeign(cell: Cell): boolean {
  if (typeof cell !== "string" || !/\p{L}/u.test(cell)) return false;
  const read = readCitizenship(cell);
  return read.kind === "foreign" || (read.kind === "state" && read.code !== "KZ");
}

/** What stands in a cell; null for 0, since hosts hand blanks over as 0 where a formula refers to them. */
function cellAt(row: readonly unknown[], column: number | undefined): Cell {
  const cell = column === undefined ? null : readCell(row[column]);
  return cell === 0 ? null : cell;
}

/**
 * The first column from one on, another left out, that is filled; -1 where none is.
 */
function firstFilled(row: readonly unknown[], from: number, without: number | undefined): number {
  for (let column = from; column < row.length; column++)
    if (column !== without && !isBlank(readCell(row[column]))) return column;
  return -1;
}

function filledCells(
  row: readonly unknown[],
  without: number | undefined,
): readonly { readonly column: number; readonly cell: Cell }[] {
  return row
    .map((raw, column) => ({ column, cell: readCell(raw) }))
    .filter(({ column, cell }) => column !== without && !isBlank(cell));
}

/** More than a blank or a dash. */
function saysSomething(cell: Cell): boolean {
  return isError(cell) || (!isBlank(cell) && /[\p{L}\p{N}?]/u.test(String(cell)));
}

function isBlank(cell: Cell): boolean {
  return cell === null || cell === 0;
}

import { type Cell, type Cells, isError, readCell } from "../../sheet/cell";
import { readCitizenship } from "../words/citizenship";
import type { Columns, Layout } from "../table/layout";
import { sectionIn } from "./list-sections";
import { loneCellKind } from "./lone-cell";
import { isToCome } from "./name-missing";
import { isLikeName, isVacancy } from "../words/name-shape";
import { nameOf, namesPeople } from "../words/names";
import { readsAsCategory } from "../words/reads-as-category";
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
import { cellAt, filledCells, firstFilled, isBlank, isNumeric } from "./row-cells";
import { isSignature } from "./signature-row";

/**
 * The kind of a row that is not a person. "numbered": only a row number; "no_facts": neither a name nor anything else
 * that indicates a person.
 */
export type NoPerson =
  "blank" | "numbered" | "heading" | "total" | "section" | "note" | "signature" | "no_facts";

/**
 * The kind of a row. "perhaps_person": it holds too little to decide; "other_heading": the headings of another table, with
 * other columns.
 */
export type RowKind = "person" | "perhaps_person" | "vacant_post" | "other_heading" | NoPerson;

/**
 * Distinguishes people from the other rows of a staffing sheet: blank rows, repeated headings, totals, headings of
 * sections, notes and signatures under the table, and vacant posts. In doubt a row is "perhaps_person".
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
  // "Итого, КНР, 1" is a total or a person; leaving out a citizen is cautious, a foreigner is not.
  if (sumsUp(name))
    return isSurnameWithMore(name) ||
      readsAsForeign(citizenship) ||
      (mayBeSurname(name) && startsLikeText(citizenship))
      ? "perhaps_person"
      : "total";
  if (isTotalByFirstCell(row, first, layout)) return "total";
  // A vacancy with a country may be a person called Бос, or a requested foreigner.
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
  const isNamed = saysSomething(name) && !isToCome(name);
  if (isNamed || saysSomething(citizenship) || [iin, hire, birthDate, permitNumber].some(isFilled))
    return "person";
  if (isPersonElsewhere(row, columns)) return "perhaps_person";
  const position = at(columns.position);
  if (namesPeople(columns)) return isBlank(category) && isBlank(position) ? "no_facts" : "vacant_post";
  if (saysVacant(position)) return "vacant_post";
  return isBlank(category) ? "perhaps_person" : "person";
}

/**
 * Whether a row is the common case, recognised by two cells: a name (or else a category) and a citizenship in words. It is
 * a person whatever the unread columns hold.
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
 * Whether the first filled cell of a row without a name announces a total. But "Total quality manager" with a category,
 * and a firm called Total with a country, are people.
 */
function isTotalByFirstCell(row: readonly unknown[], first: number, layout: Layout): boolean {
  const { columns } = layout;
  const name = nameOf(row, layout);
  // "Итого по подразделению" may be in the column of departments, with its number in that of names.
  const isNamed = !isBlank(name) && !isNumeric(name);
  if (first === columns.citizenship || isNamed || !sumsUp(readCell(row[first]))) return false;
  // Totals have no hire or birth date: "Итого" before one is a typing error in a person's row.
  if ([columns.iin, columns.hire, columns.birthDate].some((column) => !isBlank(cellAt(row, column))))
    return false;
  const isPosition = first === columns.position;
  return (
    !startsLikeText(cellAt(row, columns.citizenship)) &&
    !(isPosition && readsAsCategory(cellAt(row, columns.category)))
  );
}

/** "Администрация" in the column of names, with nothing but numbers in unread columns. */
function isSectionWithNumbers(row: readonly unknown[], first: number, columns: Columns): boolean {
  for (let column = first + 1; column < row.length; column++) {
    const cell = cellAt(row, column);
    const isSum = typeof cell === "number" && column !== columns.category && !isKnown(columns, column);
    if (!isSum && !isBlank(cell) && column !== columns.rowNumber) return false;
  }
  const text = cellAt(row, first);
  return typeof text === "string" && headsSection(text);
}

/** A foreign country and a category, neither under its heading: a row typed into the wrong columns. */
function isPersonElsewhere(row: readonly unknown[], columns: Columns): boolean {
  const cells = filledCells(row, columns.rowNumber);
  if (cells.length < 3 || cells.some(({ column }) => isKnown(columns, column))) return false;
  return cells.some(({ cell }) => readsAsForeign(cell)) && cells.some(({ cell }) => readsAsCategory(cell));
}

function isKnown(columns: Columns, column: number): boolean {
  return Object.values(columns).includes(column);
}

/** "Граждан И.", but not "Граждан РК". */
function isSurnameWithMore(name: Cell): boolean {
  if (typeof name !== "string" || !mayBeSurname(name) || !isLikeName(name)) return false;
  return readCitizenship(name.trim().replace(/^\S+\s+/, "")).kind === "unknown";
}

/** A number is not accepted as a country code, since it may be the sum of a column. */
function readsAsForeign(cell: Cell): boolean {
  if (typeof cell !== "string" || !/\p{L}/u.test(cell)) return false;
  const read = readCitizenship(cell);
  return read.kind === "foreign" || (read.kind === "state" && read.code !== "KZ");
}

/** Whether a cell is more than a blank or a dash. */
function saysSomething(cell: Cell): boolean {
  return isError(cell) || (!isBlank(cell) && /[\p{L}\p{N}?]/u.test(String(cell)));
}

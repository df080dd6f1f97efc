import { type Cell, readCell } from "../../sheet/cell";
import type { Columns, Layout } from "../table/layout";
import { readDate } from "../words/date";
import { isLikeName, isNobody } from "../words/name-shape";
import { nameColumns, nameOf, namesPeople } from "../words/names";
import { namesCategories } from "../words/reads-as-category";
import { headsSection } from "../words/row-words";
import { EARLIEST } from "./employment";
import { isNote } from "./lone-cell";
import { cellAt, isBlank, isNumeric } from "./row-cells";

/**
 * The kind of a row whose citizenship could not be read but that has a name or something in its place: a person if
 * something else indicates one; otherwise perhaps a person, since totals, notes and signatures fill the same cells.
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
  // One word with a category may be a person, a total or a vacant post.
  return hasOtherFact && citizenship !== null ? "person" : "perhaps_person";
}

/**
 * "Склад", 2, 1 or "Expats", 14% below a list: nothing but numbers after a name, with one in the column of citizenships,
 * or no category.
 */
function isOfNumbers(
  row: readonly unknown[],
  name: string,
  { citizenship }: Columns,
  hasCategory: boolean,
): boolean {
  const isOther = (raw: unknown) => raw !== name && !isBlank(readCell(raw)) && !isNumeric(readCell(raw));
  const isCount = isNumeric(cellAt(row, citizenship));
  return (isCount || !hasCategory) && !row.some(isOther);
}

/** Words in an unread column, where names may be, or in place of a row number, as in totals. */
function hasOtherText(row: readonly unknown[], { rowNumber: _, ...read }: Columns): boolean {
  const known = Object.values(read);
  return row.some((raw, column) => typeof raw === "string" && /\p{L}/u.test(raw) && !known.includes(column));
}

/** Whether a name with initials is outside the columns of names, as in a signature after a job title. */
function isSigned(row: readonly unknown[], columns: Columns): boolean {
  const names = nameColumns(columns);
  return row.some(
    (raw, column) => typeof raw === "string" && withInitials.test(raw) && !names.includes(column),
  );
}

const withInitials =
  /^[\s/_]*(?:(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s?){1,2})[\s/_]*$/u;

/** Nine digits or more, since numbers lose leading zeros; shorter ones are totals and phones. */
const longNumber = /(\d[^\d\p{L}]*){9}/u;
const isPartOfName = /^\s*\p{L}[\p{L}\s.'’-]*$/u;
/** "6341/26", "№ 12-345": the number of a paper, without a word before it. */
const paper = /^[№\s]*(?:\d[\s/.-]*){4}/;

/** Whether a row has a name in parts, an IIN, a permit number or a date, as totals, notes and vacancies do not. */
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

/** Not a fractional number: a share has many digits as well. */
function isPaper(cell: Cell): boolean {
  return (typeof cell !== "number" || Number.isInteger(cell)) && paper.test(String(cell));
}

function isDate(cell: Cell): boolean {
  const read = readDate(cell);
  return read.kind === "ambiguous" || (read.kind === "day" && read.day >= EARLIEST);
}

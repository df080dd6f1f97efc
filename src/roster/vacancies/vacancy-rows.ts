import { type Cells, cellText, isError, readCell } from "../../sheet/cell";
import { headsSection, isLineToSign, signature, sumsUp } from "../words/row-words";
import { areColumnMarks } from "../table/column-numbering";
import type { VacancyField } from "../table/vacancy-fields";
import type { VacancyLayout } from "../table/vacancy-layout";

/** A vacancy is told by one of these; a note or a number beside them is none. */
const telling: readonly VacancyField[] = ["position", "code", "posted", "planned", "filed"];

/** The rows under the headings that stand for a vacancy, from 0. In doubt a row is one. */
export function vacancyRows(cells: Cells, layout: VacancyLayout): readonly number[] {
  return Array.from({ length: cells.length }, (_, row) => row).filter(
    (row) => row > layout.headerRow && isVacancy(cells, row, layout),
  );
}

function isVacancy(cells: Cells, row: number, layout: VacancyLayout): boolean {
  const { columns } = layout;
  const values = cells[row] ?? [];
  const filled = values.flatMap((raw, column) => {
    const cell = readCell(raw);
    return cell === null || cell === 0 ? [] : [{ column, cell }];
  });
  const facts = filled.filter(({ column }) => telling.some((field) => columns[field] === column));
  const [first] = filled;
  if (facts.length === 0 || first === undefined) return false;
  if (
    repeatsHeading(values, cells, layout) ||
    areColumnMarks(
      filled.map(({ cell }) => cell),
      true,
    )
  )
    return false;
  const text = isError(first.cell) ? "" : cellText(first.cell);
  const isSum = ({ column, cell }: (typeof facts)[number]) =>
    column === first.column || typeof cell === "number";
  // "Total Station Operator" has a day or a category, a sum has neither.
  const isSummed = !filled.some(({ column }) => ofOne.some((field) => columns[field] === column));
  if (sumsUp(text) && isSummed && facts.every(isSum)) return false;
  const isAlone = filled.length === 1;
  return !(isAlone && (isSection(text) || isNote(text) || signature.test(text) || isLineToSign(text)));
}

/** Says whether a row repeats the heading of the posting, as on a new page. */
function repeatsHeading(
  row: readonly unknown[],
  cells: Cells,
  { headerRow, columns: { posted = 0 } }: VacancyLayout,
): boolean {
  const own = readCell(row[posted]);
  return typeof own === "string" && own === readCell(cells[headerRow]?.[posted]);
}

/** What a vacancy has and a sum of vacancies has not. */
const ofOne: readonly VacancyField[] = ["category", "posted", "planned", "filed"];

/** Names of units that stand before what they are for. "Unit Manager" and "Бөлім басшысы" are posts. */
const unitOf =
  /^(отдел|управление|департамент|служба|цех|участок|филиал|бюро|сектор|лаборатория|дирекция|бригада)(\s|$)/iu;

/** What heads a section. A word for a unit with another behind it may be a post, and a post is not to be lost. */
function isSection(text: string): boolean {
  const trimmed = text.trim();
  const [word = ""] = trimmed.split(/[^\p{L}]/u, 1);
  return headsSection(trimmed) && (word === trimmed || !headsSection(word) || unitOf.test(trimmed));
}

/** A text that ends with a colon, or begins as notes do. */
function isNote(text: string): boolean {
  return /:\s*$|^\s*(примечани[ея]|ескерт[уп]|note)s?(?![\p{L}-])|^\s*\*/iu.test(text);
}

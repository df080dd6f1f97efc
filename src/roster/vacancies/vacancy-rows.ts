import { type Cells, cellText, isError, readCell } from "../../sheet/cell";
import { headsSection, isLineToSign, signature, sumsUp } from "../words/row-words";
import { areColumnMarks } from "../table/column-numbering";
import type { VacancyField } from "../table/vacancy-fields";
import type { VacancyLayout } from "../table/vacancy-layout";

/** A row without any of these fields is not a vacancy. */
const identifying: readonly VacancyField[] = ["position", "code", "posted", "planned", "filed"];

/** The zero-based rows under the headings that are vacancies. In doubt a row is one. */
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
  const facts = filled.filter(({ column }) => identifying.some((field) => columns[field] === column));
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
  // "Total Station Operator" has a day or a category; a total has neither.
  const isSummed = !filled.some(({ column }) => ofOne.some((field) => columns[field] === column));
  if (sumsUp(text) && isSummed && facts.every(isSum)) return false;
  const isAlone = filled.length === 1;
  return !(isAlone && (isSection(text) || isNote(text) || signature.test(text) || isLineToSign(text)));
}

/** Whether a row repeats the headings, as on a new page. */
function repeatsHeading(
  row: readonly unknown[],
  cells: Cells,
  { headerRow, columns: { posted = 0 } }: VacancyLayout,
): boolean {
  const own = readCell(row[posted]);
  return typeof own === "string" && own === readCell(cells[headerRow]?.[posted]);
}

/** Fields that a vacancy may have but a total never has. */
const ofOne: readonly VacancyField[] = ["category", "posted", "planned", "filed"];

/** Words for units that precede the unit's name. "Unit Manager" and "Бөлім басшысы" are posts. */
const unitOf =
  /^(отдел|управление|департамент|служба|цех|участок|филиал|бюро|сектор|лаборатория|дирекция|бригада)(\s|$)/iu;

/** Whether a text heads a section. A word for a unit followed by another word may be a post, which must not be lost. */
function isSection(text: string): boolean {
  const trimmed = text.trim();
  const [word = ""] = trimmed.split(/[^\p{L}]/u, 1);
  return headsSection(trimmed) && (word === trimmed || !headsSection(word) || unitOf.test(trimmed));
}

/** Whether a text ends with a colon or begins like a note. */
function isNote(text: string): boolean {
  return /:\s*$|^\s*(примечани[ея]|ескерт[уп]|note)s?(?![\p{L}-])|^\s*\*/iu.test(text);
}

import { type Cells, cellText, isError, readCell } from "../../sheet/cell";
import { saysCalledOff } from "../words/vacancy-words";
import { headsSection, sumsUp } from "../words/row-words";
import { isNote } from "../people/lone-cell";
import { areColumnMarks } from "../table/column-numbering";
import type { VacancyField } from "../table/vacancy-fields";
import type { VacancyLayout } from "../table/vacancy-layout";

/** A row without any of these fields is not a vacancy. */
const identifying: readonly VacancyField[] = ["position", "code", "posted", "planned", "filed"];

/** A zero-based row that is a vacancy, and the heading of its section if that calls it off: "Отменённые вакансии". */
type VacancyRow = { readonly row: number; readonly calledOff: string | null };

/** The rows under the headings that are vacancies. In doubt a row is one. */
export function vacancyRows(cells: Cells, layout: VacancyLayout): readonly VacancyRow[] {
  let calledOff: string | null = null;
  return cells.flatMap((values, row) => {
    if (row <= layout.headerRow) return [];
    if (isVacancy(cells, row, layout)) return [{ row, calledOff }];
    const texts = values.map((raw) => cellText(readCell(raw))).filter((text) => /\p{L}/u.test(text));
    const [text = ""] = texts;
    if (texts.length === 1) calledOff = saysCalledOff(text) ? text : null;
    return [];
  });
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
  // "Total Station Operator" has a day or a category; in Russian, no post begins like a total.
  const isSummed =
    /^[а-я]/iu.test(text) || !filled.some(({ column }) => ofOne.some((field) => columns[field] === column));
  if (sumsUp(text) && isSummed && facts.every(isSum)) return false;
  const isAlone = filled.length === 1;
  return !(isAlone && (isSection(text) || isNote(text) || mark.test(text)));
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

/** Headings of several vacancies: "Активные", "Вакансии в работе". */
const ofVacancies = /ваканси[ий](?!\p{L})|vacancies|бос орындар|^(активн|открыт)ые$/iu;

/** Whether a text heads a section. A word for a unit followed by another word may be a post, which must not be lost. */
function isSection(text: string): boolean {
  const trimmed = text.trim();
  if (saysCalledOff(trimmed) || ofVacancies.test(trimmed)) return true;
  const [word = ""] = trimmed.split(/[^\p{L}]/u, 1);
  return headsSection(trimmed) && (word === trimmed || !headsSection(word) || unitOf.test(trimmed));
}

/** "Примечание …" and footnotes, but not "Note-taker". */
const mark = /^\s*(примечани[ея]|источник|ескерт[уп]|notes?)(?![\p{L}-])|^\s*\*/iu;

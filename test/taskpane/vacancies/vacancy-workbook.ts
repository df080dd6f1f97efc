import type { SheetCells } from "../../../src/excel/read-sheet";
import { iso } from "../../../src/law/day";

const HEADINGS = [
  "Должность",
  "Категория",
  "Количество мест",
  "Регион работы",
  "Дата публикации",
  "Регистрационный код",
  "Центр занятости уведомлён",
  "Плановая дата подачи",
];

/** The day of these tests. */
export const DAY = iso("2026-03-18");

/** One vacancy, posted on a day written as YYYY-MM-DD. */
export function vacancy(
  position: string,
  posted: string | null,
  code: string | null,
  planned?: string,
): unknown[] {
  const day = (text: string | null | undefined) => (text ? iso(text) : null);
  return [position, 3, 1, "г. Астана", day(posted), code, "да", day(planned)];
}

/** A list of vacancies that begins in B3. */
export function listOf(...rows: readonly unknown[][]): SheetCells {
  return { id: "list", sheet: "Вакансии", row: 2, column: 1, cells: [HEADINGS, ...rows] };
}

/** So many citizens and foreigners of category 3. */
export function staffOf(citizens: number, foreigners: number, id = "staff"): SheetCells {
  const people = (count: number, citizenship: string) =>
    Array.from({ length: count }, (_, index) => [`${citizenship} ${String(index)}`, citizenship, 3]);
  const cells = [
    ["ФИО", "Гражданство", "Категория"],
    ...people(citizens, "РК"),
    ...people(foreigners, "КНР"),
  ];
  return { id, sheet: id === "staff" ? "Персонал" : id, row: 0, column: 0, cells };
}

/** Complete; running until 25.03; without its code; and still to be posted. */
export const plan = listOf(
  vacancy("Инженер", "2026-02-23", "AST-1"),
  vacancy("Наладчик", "2026-03-10", "AST-2"),
  vacancy("Повар", "2026-02-25", null),
  vacancy("Монтажник", null, null, "2026-05-04"),
);

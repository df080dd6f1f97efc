import fc from "fast-check";
import { iso } from "../../../src/law/day";

export const FROM = iso("2025-11-05");

const HEADINGS = [
  ...["ФИО", "ИИН", "Гражданство", "Категория", "Дата приема", "Дата увольнения"],
  ...["Дата окончания договора", "Срок действия разрешения", "Статус", "Количество"],
];

const soon = fc.integer({ min: FROM - 20, max: FROM + 400 });
const date = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: soon },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      ...["06/11/2025", "03/04/2026", "01.02.2026", "31.12.9999", "бессрочно", "давно", ""],
      ...[12, 44_000, FROM + 5 * 366 + 3, FROM + 60 * 366 + 5, FROM + 5 * 366 + 500],
    ),
  },
);

/** A row with its dates around the as-of day; few numbers, so that several rows are one person now and then. */
const datedRow = fc
  .tuple(
    fc.nat({ max: 5 }),
    fc.constantFrom(null, null, null, "900101300007", "061211600012", 61_211_600_012),
    fc.constantFrom<unknown>("РК", "РК", "РК", "РК", "Китай", "РФ", "КР", null),
    fc.constantFrom<unknown>(1, 2, 3, 3, 4, 4, "-", null),
    date,
    date,
    date,
    date,
    fc.constantFrom(null, null, null, null, "ГПХ", "запрашивается", "уволен", "аутстаффинг", "совместитель"),
    fc.constantFrom(null, null, null, null, 1, 3),
  )
  .map(([name, ...cells]): unknown[] => [`Сапар${"абвгде".charAt(name)} Айдар`, ...cells]);

export const datedRows = fc.array(datedRow, { maxLength: 12 });

/** A sheet of such rows under its headings. */
export function sheetOf(rows: readonly (readonly unknown[])[]): unknown[][] {
  return [HEADINGS, ...rows.map((row) => [...row])];
}

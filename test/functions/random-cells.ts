import fc from "fast-check";
import { headings } from "./rosters";

/** Cells of every kind that Excel hands over, and texts that are known to trip programs. */
const oddities: readonly unknown[] = [
  ...[null, undefined, "", " ", "\u00a0", 0, -0, "0", true, false],
  ...[1, 2, 3, 4, 5, -1, 0.5, 7, 100, 1e9, 1e21, -1e-7, Number.NaN, Number.POSITIVE_INFINITY],
  ...[60, 61, 45_901, 45_901.75, 46_388, 2_958_465, 2_958_466, 900_101_300_007, 61_211_600_012],
  ...["1", "1,0", "II", "вторая", "3-санат", "1-2", "3–4", "без категории", "—", "cat 9"],
  ...["01.09.2025", "03/04/2026", "2025-09-01", "31.02.2025", "1 сентября 2025 г.", "01.01.0001"],
  ...["РК", "KZ", "КР", "казах", "Chinese", "Казахстн", "РК?", "РК/РФ", "иностранец", "кандас", "113"],
  ...["нанять", "уход", "продлить", "перевести", "не нанимать"],
  ...["Citizenship", "Гражданство", "Санаты", "ИИН", "Дата приёма", "Итого", "Вакансия", "ФИО"],
  ...["Small business", "compute", "да", "column: citizenship", "Average headcount"],
  ...["900101300007", "050229500017", "1 297 500 000", "12,5", "ИСТИНА"],
  ...["constructor", "__proto__", "toString", "{text}", "{count, plural, other {#}}", "'{'", "=1+1", "<b>"],
  ...["💥", "\u0000", "e\u0301", "ＫＺ", "a".repeat(5000), "(((((", "- - -", "\\", "#REF!"],
  ...["#N/A", "#REF!", "#DIV/0!", "#BUSY!"].map((error) => ({ error })),
  { type: "Error", basicType: "Error", basicValue: "#SPILL!" },
  { code: "#NUM!", message: "" },
  { type: "FormattedNumber", basicType: "Double", basicValue: 45_901, numberFormat: "dd.mm.yyyy" },
  { type: "Entity", text: "Казахстан", basicType: "String", basicValue: "Казахстан" },
  { type: "Entity", text: "?" },
  {},
];

const cell = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.double() },
);

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const single = cell.map((value) => [[value]]);

/** Rows of anything under headings that are right. */
function under(titles: readonly string[]): fc.Arbitrary<unknown[][]> {
  const row = fc.array(cell, { minLength: titles.length, maxLength: titles.length });
  return fc.array(row, { maxLength: 6 }).map((rows) => [[...titles], ...rows]);
}

const roster = fc.oneof(
  under(headings),
  under([...headings, "Дата приема", "Дата увольнения", "Дата окончания договора", "Разрешение до"]),
);

const plan = under(["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата", "Сценарий"]);

const day = fc.constantFrom<unknown[][] | null>([["05.11.2025"]], [[46_100]], [[null]], null);

/** An argument of a formula: a rectangle of anything, a single cell, a roster, a plan, a day, or nothing. */
export const randomArgument: fc.Arbitrary<unknown[][] | null> = fc.oneof(
  { weight: 3, arbitrary: matrix },
  { weight: 3, arbitrary: single },
  { weight: 2, arbitrary: roster },
  { weight: 1, arbitrary: plan },
  { weight: 2, arbitrary: day },
  { weight: 1, arbitrary: fc.constant(null) },
);

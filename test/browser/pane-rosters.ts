import type { Cell } from "../../src/sheet/cell";

const HEADINGS = ["ФИО", "Гражданство", "Категория"];

export function people(count: number, citizenship: Cell, category: Cell): Cell[][] {
  return Array.from({ length: count }, (_, index) => [
    `Работник ${String(index + 1)}`,
    citizenship,
    category,
  ]);
}

/** 6 citizens of 9 in categories 1–2 and one row, B13, that decides; two rows that decide nothing. */
export const unclear: Cell[][] = [
  ["Штат ТОО «Пример»", null, null],
  [null, null, null],
  HEADINGS,
  ...people(6, "Казахстан", 1),
  ...people(2, "Турция", 2),
  ["Асан", null, 1],
  ["Берик", "КР", 1],
  ...people(20, "РК", 3),
  ["вакансия", null, 4],
];

/** 7 citizens of 10: passes, and one citizen fewer would not. */
export const passing: Cell[][] = [HEADINGS, ...people(7, "Казахстан", 1), ...people(3, "Турция", 2)];

/** An export that says positions and kinds of staff, and no permit categories. */
export const raw: Cell[][] = [
  ["ФИО", "Гражданство", "Должность", "Категория персонала"],
  ...people(24, "Казахстан", "Инженер по охране труда и технике безопасности").map((row) => [
    ...row,
    "Специалисты",
  ]),
  ...people(2, "Турция", "Электрогазосварщик 5 разряда").map((row) => [...row, "Рабочие"]),
  ["Работник 30", "Казахстан", "Администратор", "Служащие"],
];

/** Two columns of citizenship: by the first the list passes, by the second it does not. */
export const competing: Cell[][] = [
  ["ФИО", "Гражданство (по паспорту)", "Гражданство (по анкете)", "Категория"],
  ...people(7, "Казахстан", 1).map(
    ([name, country, category]) => [name, country, "Турция", category] as Cell[],
  ),
  ...people(3, "Турция", 2).map(([name, country, category]) => [name, country, "Турция", category] as Cell[]),
];

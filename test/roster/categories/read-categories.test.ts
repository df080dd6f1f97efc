import { positionKey } from "../../../src/roster/categories/position-categories";
import { readCategories } from "../../../src/roster/categories/read-categories";

function decided(cells: readonly (readonly unknown[])[]): Readonly<Record<string, unknown>> | null {
  const read = readCategories(cells);
  return read && Object.fromEntries(read.categories);
}

test.each([
  ["Russian", ["Должность", "Категория", "Кем решено", "Дата решения"]],
  ["Kazakh", ["Лауазымы", "Рұқсат санаты", "Шешкен", "Күні"]],
  ["English", ["Position", "Permit category", "Decided by", "Decided on"]],
])("a table with headings in %s is read", (_, headings) => {
  expect(decided([headings, ["Сварщик", 4, "Айгүл", 45000], ["Директор", "1"]])).toEqual({
    сварщик: 4,
    директор: 1,
  });
});

test("a title above, other columns and another order do not matter", () => {
  const cells = [
    ["Решено на 01.11.2025"],
    ["Категория", "Человек", "Должность"],
    ["без категории", 3, "Уборщица"],
  ];
  expect(decided(cells)).toEqual({ уборщица: "none" });
});

test("the body of the table alone is read, as a formula is handed it by the table's name", () => {
  expect(
    decided([
      ["Сварщик", 4],
      ["Повар", null],
      ["Токарь", 0],
      ["Директор", 1],
    ]),
  ).toEqual({ сварщик: 4, директор: 1 });
});

test.each([
  [
    "a blank, or the 0 as which it may arrive, leaves a position open",
    [
      ["Сварщик", 0],
      ["Повар", ""],
    ],
    {},
  ],
  ["a row without a position says nothing", [[null, 4]], {}],
  [
    "a position that stands twice alike is one",
    [
      ["Сварщик", 4],
      ["сварщик ", 4],
    ],
    { сварщик: 4 },
  ],
])("%s", (_, rows, expected) => {
  expect(decided([["Должность", "Категория"], ...rows])).toEqual(expected);
});

test.each([
  ["what is no category", [["Сварщик", "рабочий"]], { code: "category_unreadable", row: 1, text: "рабочий" }],
  ["a number beyond 4", [["Сварщик", 5]], { code: "category_unreadable", row: 1, text: "5" }],
  [
    "a position decided twice",
    [
      ["Сварщик", 4],
      ["СВАРЩИК", 3],
    ],
    { code: "position_twice", row: 2, text: "3" },
  ],
])("%s is told and not guessed", (_, rows, problem) => {
  expect(readCategories([["Должность", "Категория"], ...rows])?.problems).toMatchObject([problem]);
});

test.each([
  ["nothing", []],
  [
    "a staffing list",
    [
      ["ФИО", "Гражданство"],
      ["Ли Вэй", "КНР"],
    ],
  ],
  [
    "two columns of texts",
    [
      ["Сварщик", "рабочий"],
      ["Директор", "начальство"],
    ],
  ],
  [
    "two columns of numbers",
    [
      [1, 2],
      [2, 3],
    ],
  ],
])("%s is no such table", (_, cells) => {
  expect(readCategories(cells)).toBeNull();
});

test.each([
  ["Слесарь-ремонтник", " слесарь  ремонтник"],
  ["Қоймашы", "Коймашы"],
  ["Монтёр", "монтер"],
])("«%s» and «%s» are one position", (a, b) => {
  expect(positionKey(a)).toBe(positionKey(b));
});

test("positions that differ by a class are two, since each may be decided by itself", () => {
  expect(positionKey("Инженер 1 категории")).not.toBe(positionKey("Инженер 2 категории"));
});

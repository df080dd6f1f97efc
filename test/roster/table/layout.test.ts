import type { ChosenHeadings } from "../../../src/roster/table/layout";
import { findLayout } from "../../../src/roster/table/layout";

type Cells = readonly (readonly unknown[])[];

function found(cells: Cells, chosen?: ChosenHeadings) {
  const layout = findLayout(cells, chosen);
  return layout.kind === "unreadable"
    ? { code: layout.code, headings: layout.headings }
    : {
        row: layout.headerRow,
        citizenship: layout.columns.citizenship,
        category: layout.columns.category,
        refused: layout.refusedEthnicity,
      };
}

const person = ["Ахметов", "РК", 3];

test.each<[string, Cells, number, number, number]>([
  ["in the first row", [["ФИО", "Гражданство", "Категория"], person], 0, 1, 2],
  ["in Kazakh", [["Аты-жөні", "Азаматтығы", "Санаты"], person], 0, 1, 2],
  ["in English", [["Name", "Citizenship", "Category"], person], 0, 1, 2],
  ["in two languages at once", [["Аты-жөні", "Азаматтығы / Гражданство", "Category"], person], 0, 1, 2],
  [
    "in another order",
    [
      ["Категория", "Должность", "Гражданство"],
      [3, "Инженер", "РК"],
    ],
    0,
    2,
    0,
  ],
  [
    "with other columns between",
    [
      ["Гражданство", "Оклад", "Телефон", "Категория"],
      ["РК", 1, 2, 3],
    ],
    0,
    0,
    3,
  ],
  ["typed with look-alike letters", [["ФИО", "Гpaжданство", "Кaтегория"], person], 0, 1, 2],
  ["typed without Kazakh letters", [["Аты-жони", "Азаматтыгы", "Санаты"], person], 0, 1, 2],
  [
    "with line breaks",
    [
      ["ФИО", "Граж-\nданство", "Гражданство\n(страна)", "Категория\nИРС"],
      ["А", "", "РК", 3],
    ],
    0,
    2,
    3,
  ],
  [
    "under a title, an order number and a blank row",
    [
      ["Список работников", null, null],
      ["Приказ № 12 от 01.09.2025", null, null],
      [],
      ["ФИО", "Гражданство", "Категория"],
      person,
    ],
    3,
    1,
    2,
  ],
  [
    "under a title that itself speaks of categories",
    [["Категории работников и гражданство", null, null], ["ФИО", "Гражданство", "Категория"], person],
    1,
    1,
    2,
  ],
  [
    "in row 30",
    [...Array.from({ length: 29 }, () => ["—"]), ["ФИО", "Гражданство", "Категория"], person],
    29,
    1,
    2,
  ],
])("a heading %s is found", (_, cells, row, citizenship, category) => {
  expect(found(cells)).toEqual({ row, citizenship, category, refused: null });
});

test("a heading below row 30 is not looked for", () => {
  const cells = [...Array.from({ length: 30 }, () => ["—"]), ["ФИО", "Гражданство", "Категория"], person];
  expect(found(cells)).toMatchObject({ code: "no_heading" });
});

test("a clear name wins over a weak one: the country of a branch is not citizenship", () => {
  const cells = [
    ["ФИО", "Страна", "Гражданство", "Категория"],
    ["А", "Турция", "РК", 3],
  ];
  expect(found(cells)).toMatchObject({ citizenship: 2 });
});

test("the country of birth is never citizenship", () => {
  const cells = [
    ["ФИО", "Страна рождения", "Категория"],
    ["А", "РК", 3],
  ];
  expect(found(cells)).toMatchObject({ code: "no_citizenship_column" });
});

test("two columns of citizenship compete, and both headings are named", () => {
  const cells = [
    ["ФИО", "Гражданство", "Гражданство", "Категория"],
    ["А", "РК", "РФ", 3],
  ];
  expect(found(cells)).toEqual({ code: "columns_compete", headings: ["Гражданство", "Гражданство"] });
  expect(findLayout(cells)).toMatchObject({ field: "citizenship", row: 0 });
});

test("a heading the user chose settles which of two columns is meant", () => {
  const cells = [
    ["ФИО", "Гражданство 1", "Гражданство 2", "Категория"],
    ["А", "РК", "РФ", 3],
  ];
  expect(found(cells)).toMatchObject({ code: "columns_compete" });
  expect(found(cells, { citizenship: "Гражданство 2" })).toMatchObject({ citizenship: 2 });
});

test("a heading the user chose can be one that nobody would recognise", () => {
  const cells = [
    ["ФИО", "Паспорт выдан", "Грейд"],
    ["А", "РК", 3],
  ];
  expect(found(cells, { citizenship: "Паспорт выдан", category: "Грейд" })).toEqual({
    row: 0,
    citizenship: 1,
    category: 2,
    refused: null,
  });
});

test("without a column of categories the headings that were read are named", () => {
  expect(
    found([
      ["ФИО", "Гражданство"],
      ["А", "РК"],
    ]),
  ).toEqual({
    code: "no_category_column",
    headings: ["ФИО", "Гражданство"],
  });
});

test.each([
  ["Национальность", "казах"],
  ["Ұлты", "қазақ"],
  ["Национальность", "Казахстан"],
  ["Nationality", "Kazakh"],
])("a column «%s» with «%s» is refused as citizenship", (heading, value) => {
  const cells = [
    ["ФИО", heading, "Категория"],
    ["А", value, 3],
  ];
  expect(found(cells)).toMatchObject({ citizenship: undefined, refused: 1 });
});

test.each(["Kazakhstan", "Kazakhstani", "KZ", "Turkey"])(
  "an English column «Nationality» with «%s» is citizenship",
  (value) => {
    const cells = [
      ["Name", "Nationality", "Category"],
      ["A", value, 3],
    ];
    expect(found(cells)).toMatchObject({ citizenship: 1, refused: null });
  },
);

test("a column told by what stands below, without a heading, is not among the headings that were read", () => {
  const layout = findLayout([
    ["ТОО «Жылан-Сервис» — явка вахты, март", null, null, null, null, null, null, null],
    [null, null, null, null, null, null, null, null],
    [
      "п/н",
      "Работник (полностью)",
      "Гражданство",
      "Икс",
      "Тариф",
      "На объекте с",
      "Убытие (совсем)",
      "Прим.",
    ],
    ["1", "Ахметов Ерлан", "РК", "Директор", null, "01.02.2024", null, null],
    ["2", "студент Омаров Яков", "РК", "Сварщик", "5р", "02.02.2024", null, null],
    ["3", "Петрова Ольга", "РК", "Главный бухгалтер", null, "02.02.2024", null, null],
    ["4", "Ван Ли", "КНР", "Инженер-технолог", null, "02.02.2025", null, null],
    ["5", "Чжан Вэй", "КНР", "Сварщик", "6р", "02.02.2025", null, "разр до 12.26"],
    ["6", "Сапаров Д.", "Казахстан", "Сварщик", "4р", "02.02.2025", "01.03.2026", null],
    ["7", "Ким С.", "РК", "Монтажник", "4р", "02.02.2025", null, "декрет"],
    ["8", "Юсупов Р.", "Узбекистан", "Разнорабочий", null, "02.02.2025", null, null],
    ["9", "практикант Иванов И.", "РК", "Монтажник", "3р", "02.03.2026", null, null],
    ["10", "Бейсенов Т.", "РК", "Водитель", null, "02.02.2025", null, "переведен"],
    [null, "Итого", null, null, null, null, null, null],
  ]);
  expect(layout).toMatchObject({
    kind: "unreadable",
    headings: ["Работник (полностью)", "Гражданство", "На объекте с", "Прим."],
  });
});

test("a column of ethnicity beside one of citizenship is left alone", () => {
  const cells = [
    ["ФИО", "Национальность", "Гражданство", "Категория"],
    ["А", "казах", "РК", 3],
  ];
  expect(found(cells)).toMatchObject({ citizenship: 2, refused: null });
});

test.each<[string, Cells, ChosenHeadings, string | undefined]>([
  ["no column of citizenship", [["ФИО", "Категория"], person], {}, "citizenship"],
  ["no column of categories", [["ФИО", "Гражданство"], person], {}, "category"],
  ["two columns of categories", [["Гражданство", "Категория", "Категория"], person], {}, "category"],
  [
    "a heading that was chosen and is not there",
    [["ФИО", "Гражданство", "Категория"], person],
    { leave: "Уволен с" },
    "leave",
  ],
  ["no headings at all", [["x", "y"]], {}, undefined],
])("a list with %s says which field wants a column", (_, cells, chosen, field) => {
  const layout = findLayout(cells, chosen);
  expect(layout.kind === "unreadable" && layout.field).toBe(field);
});

test("a column chosen for notes is read beside the one that is known, and both have to be there", () => {
  const row = ["ФИО", "Гражданство", "Категория", "Отметки", "Примечание"];
  const person = ["Ахметов", "РК", 1, "", "уволен"];
  expect(findLayout([row, person], { note: "Отметки" })).toMatchObject({
    noteColumns: [3, 4],
    columns: { note: 3 },
  });
  expect(findLayout([row, person], { note: "Отметки\nРазное" })).toMatchObject({
    code: "chosen_heading_missing",
    headings: ["Разное"],
  });
});

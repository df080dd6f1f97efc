import { findLayout } from "../../../src/roster/table/layout";

test.each([
  [
    "is_vacancies",
    "a list of vacancies with a category and a citizenship",
    [
      ["Должность", "Категория ИРС", "Гражданство", "Дата публикации", "Код вакансии"],
      ["Сварщик", 4, "КНР", 45_900, "123"],
    ],
  ],
  [
    "is_vacancies",
    "a list of vacancies alone",
    [
      ["Vacant position", "Date posted", "Region of the job"],
      ["Welder", 45_900, "Atyrau"],
    ],
  ],
  [
    "is_staffing_table",
    "a staffing table under its title",
    [
      ["Штатное расписание на 2025 год"],
      ["Структурное подразделение", "Должность", "Кол-во штатных единиц", "Оклад"],
      ["Бухгалтерия", "Бухгалтер", 2, 300_000],
    ],
  ],
  [
    "is_staffing_table",
    "a Kazakh staffing table",
    [
      ["Бөлімше", "Лауазымы", "Штат бірлігінің саны"],
      ["Цех", "Слесарь", 4],
    ],
  ],
  [
    "is_a_plan",
    "a plan that says no citizenship",
    [
      ["Что сделать", "Кто или сколько", "Дата действия"],
      ["нанять", 2, 45_900],
    ],
  ],
  [
    "is_settings",
    "the settings of an employer",
    [
      ["Setting", "Value"],
      ["Small business", "yes"],
      ["Average annual headcount", 18],
    ],
  ],
  [
    "is_categories",
    "the table of positions",
    [
      ["Должность", "Категория", "Кем решено"],
      ["Сварщик", 4, "Айгүл"],
    ],
  ],
] as const)("%s: %s is told to be that", (code, _, cells) => {
  expect(findLayout(cells)).toMatchObject({ kind: "unreadable", code });
});

test.each([
  [
    "people with the code of the vacancy they came by",
    [
      ["ФИО", "Должность", "Категория", "Гражданство", "Дата публикации вакансии", "Код вакансии"],
      ["Ли Вэй", "Сварщик", 4, "КНР", 45_900, "123"],
    ],
  ],
  [
    "people at positions and no more",
    [
      ["Должность", "Гражданство"],
      ["Сварщик", "КНР"],
    ],
  ],
])("%s are a list of people", (_, cells) => {
  expect(findLayout(cells)).toMatchObject({ kind: "layout" });
});

test("a list of people without a citizenship says what it lacks, whatever stands beside", () => {
  const cells = [
    ["ФИО", "Должность", "Ставка"],
    ["Ахметов", "Сварщик", 1],
  ];
  expect(findLayout(cells)).toMatchObject({ code: "no_citizenship_column" });
});

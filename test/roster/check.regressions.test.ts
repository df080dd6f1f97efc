import { type Check, check } from "../../src/roster/check";
import type { Unreadable } from "../../src/roster/layout";
import { iso } from "../../src/law/day";

/**
 * Sheets that once got a pass they did not deserve: rows dropped without a word, or columns read as something else.
 * Each is named after its edge.
 */
const day = iso("2026-03-01");
const H = ["ФИО", "Гражданство", "Категория"];

const outcome = (cells: unknown[][]): string => {
  const result = check({ cells, day }) as Check | Unreadable;
  return result.kind === "check" ? result.verdict : result.code;
};
const citizens = (count: number, category: unknown = 3) =>
  Array.from({ length: count }, (_, index) => [`Ахметов ${"абвгдежзик".charAt(index)}`, "РК", category]);

test.each<[string, unknown[][], string]>([
  [
    "a second table with other columns below the first",
    [
      H,
      ["Wang", "КНР", 1],
      ["Раздел 2"],
      ["ФИО", "ИИН", "Гражданство", "Категория"],
      ["Иванов", "", "РК", 1],
    ],
    "several_tables",
  ],
  [
    "a printed page break that repeats the headings in another spelling",
    [H, ...citizens(9), ["Ф.И.О.", "Гражданство:", "Категория"], ["Wang", "КНР", 3]],
    "pass",
  ],
  ["a person above the headings", [["Wang", "КНР", 1], H, ...citizens(3, 1)], "people_above_heading"],
  [
    "the country of work beside the nationality",
    [
      ["Name", "Nationality", "Country", "Category"],
      ["A", "Kazakhstan", "Kazakhstan", 1],
      ["B", "China", "Kazakhstan", 1],
    ],
    "fail",
  ],
  [
    "a country of the address beside ethnicity",
    [
      ["ФИО", "Национальность", "Страна", "Категория"],
      ["А", "казах", "Казахстан", 1],
    ],
    "undecided",
  ],
  [
    "“Employee citizenship” before “Country”",
    [
      ["Employee name", "Employee citizenship", "Country", "Category"],
      ["B", "China", "Kazakhstan", 1],
    ],
    "fail",
  ],
  [
    "a department whose name begins like a total",
    [
      ["Бөлім", "Аты-жөні", "Азаматтығы", "Санаты"],
      ["Цех", "Ахметов А", "ҚР", 3],
      ["Жалпы бөлім", "Wang Wei", 156, 3],
    ],
    "fail",
  ],
  [
    "a lone citizenship",
    [
      ["Отдел", "Гражданство", "Категория"],
      ["АУП", "РК", 1],
      [null, "КНР", null],
    ],
    "undecided",
  ],
  ...[
    "Smith, John",
    "Muhammad bin Salman",
    "Ли Вэй (КНР)",
    "abdul rahman",
    "王伟",
    "Wang Wei 2",
    "Stafford Richard",
    "Кадров Пётр",
    "Цехановский",
  ].map((name): [string, unknown[][], string] => [
    `the lone name ${name}`,
    [H, ...citizens(9), [name, null, null]],
    "undecided",
  ]),
  ...["Отдел продаж", "Бухгалтерия", "Примечание:", "конец", "Исполнитель ________ Иванов"].map(
    (text): [string, unknown[][], string] => [
      `“${text}” is nobody`,
      [H, ...citizens(9), [text, null, null]],
      "pass",
    ],
  ),
  [
    "an unknown heading over the names",
    [
      ["№", "Кадровый состав", "Должность", "Гражданство", "Категория"],
      [1, "Иванов", "Директор", "РК", 1],
      [2, "Wang Wei", "Директор", "", ""],
    ],
    "undecided",
  ],
  [
    "the end of a permit is no end of work",
    [
      ["Full name", "Citizenship", "Category", "Work permit end date"],
      ["Ivanov", "KZ", 1, null],
      ["Wang", "China", 1, "31.12.2025"],
    ],
    "fail",
  ],
  [
    "a vacation is no dismissal",
    [
      ["Full name", "Citizenship", "Category", "Annual leave date"],
      ["Ivanov", "KZ", 1, null],
      ["Wang", "China", 1, "31.12.2025"],
    ],
    "fail",
  ],
  [
    "people said to be dismissed, without a date",
    [[...H, "Статус"], ...citizens(7, 1).map((row) => [...row, "Уволен"]), ["Li", "КНР", 1, ""]],
    "undecided",
  ],
  [
    "a dismissal under another name",
    [
      [...H, "Дата расторжения ТД"],
      ["Ахметов", "РК", 1, "01.02.2025"],
      ["Li", "КНР", 1, null],
    ],
    "fail",
  ],
  [
    "status words without headings",
    [
      ["KZ", 1, "Уволен"],
      ["KZ", 1, "Работает"],
      ["KZ", 2, "Работает"],
    ],
    "no_heading",
  ],
  [
    "a doctor's grade is no permit category",
    [
      ["ФИО", "Гражданство", "Должность", "Квалификационная категория"],
      ["А", "РК", "Врач", "первая"],
    ],
    "no_category_column",
  ],
  [
    "a military category",
    [
      ["ФИО", "Гражданство", "Категория запаса"],
      ["А", "РК", "I"],
    ],
    "no_category_column",
  ],
  [
    "a year where the leave date belongs",
    [[...H, "Дата увольнения"], ...citizens(2, 1).map((row) => [...row, null]), ["Li", "КНР", 1, 2027]],
    "undecided",
  ],
  [
    "the country of birth without headings",
    [
      ["Иванов", "Казахстан", "РК", 1],
      ["Ким", "Казахстан", "КР", 1],
    ],
    "no_heading",
  ],
  [
    "two foreigners with one IIN and different staff numbers for names",
    [
      [...H, "ИИН"],
      ...citizens(3, 1).map((row) => [...row, null]),
      [101, "КНР", 1, "900101300007"],
      [102, "КНР", 1, "900101300007"],
    ],
    "undecided",
  ],
  [
    "one IIN and two foreign countries",
    [
      ["Гражданство", "Категория", "ИИН", "Отдел"],
      ...citizens(3, 1).map(([, ...row]) => [...row, null, "Цех"]),
      ["КНР", 1, "900101300007", "Цех"],
      ["Индия", 1, "900101300007", "Цех"],
    ],
    "undecided",
  ],
  [
    "a row that stands for many",
    [
      ["Гражданство", "Категория", "Количество"],
      ["Казахстан", 1, 2],
      ["Казахстан", 2, 2],
      ["Казахстан", 1, 2],
      ["КНР", 1, 50],
    ],
    "undecided",
  ],
  [
    "a summary under the table",
    [
      H,
      ...citizens(2, 1),
      ["Wang", "КНР", 1],
      ["Граждане РК", "РК", 1],
      ["Из них: граждане", "РК", 2],
      ["Итого граждан", "РК", 3],
    ],
    "fail",
  ],
  [
    "citizens under civil-law contracts do not carry foreigners",
    [
      [...H, "Вид договора"],
      ...citizens(7, 1).map((row) => [...row, "ГПХ"]),
      ...["Li", "Wu", "Xu"].map((name) => [name, "КНР", 1, "трудовой"]),
    ],
    "fail",
  ],
  ["a question mark behind the citizenship", [H, ["А", "РК", 1], ["Б", "РК?", 1]], "undecided"],
])("%s", (_, cells, expected) => {
  expect(outcome(cells)).toBe(expected);
});

test("a chosen column that is not on the sheet is an error and no licence to take another", () => {
  const cells = [
    ["Имя", "Гражданство", "Nationality", "Категория"],
    ["А", "КНР", "Kazakhstan", 1],
  ];
  const result = check({ cells, day, chosenHeadings: { citizenship: "Гражданство (паспорт)" } });
  expect(result).toMatchObject({ kind: "unreadable", code: "chosen_heading_missing" });
});

test("a hundred thousand rows without headings are refused and not too many for the stack", () => {
  const cells = Array.from({ length: 150_000 }, (_, index) => [index, "текст"]);
  expect(outcome(cells)).toBe("no_heading");
});

test("headings in two rows are read together", () => {
  const cells = [
    ["ФИО", "Гражданство", "Разрешение", null],
    [null, null, "Категория", "Срок действия"],
    ...citizens(3, 1),
  ];
  expect(outcome(cells)).toBe("pass");
});

import { iso } from "../../src/law/day";
import { check } from "../../src/roster/check";

/**
 * Rows that once fell out of the count without a word, or were taken for something they are not. In each sheet two
 * citizens and the row in question are the managers, so that a foreigner who is lost makes a pass.
 */
const day = iso("2025-11-05");
const H = ["ФИО", "Гражданство", "Категория"];
const two = [
  ["Ахметов А.", "РК", 1],
  ["Ахметова Б.", "РК", 2],
];

function outcome(cells: unknown[][]): string {
  const answer = check({ cells, day });
  return answer.kind === "check" ? answer.verdict : answer.kind === "unreadable" ? answer.code : answer.kind;
}

/** Two citizens under three headings and more, the further cells blank, and one row below. */
const beside = (more: readonly string[], row: unknown[]) => [
  [...H, ...more],
  ...two.map((each) => [...each, ...more.map(() => null)]),
  row,
];

test.each<[string, unknown[][], string]>([
  ["the surname Иностранцев", beside([], ["Иностранцев Пётр", "РФ", 1]), "undecided"],
  ["the surname Граждан", beside([], ["Граждан Ион", "Молдова", 1]), "undecided"],
  ["the Dutch surname Бос", beside([], ["Бос", "Нидерланды", 1]), "undecided"],
  ["a foreigner in a row that sums up", beside([], ["Всего", "КНР", 1]), "undecided"],
  ["a foreigner whose name begins like a sum", beside([], ["Total Wei", "China", 1]), "undecided"],
  [
    "a foreigner in a vacancy",
    [["Аты-жөні", "Азаматтығы", "Санаты"], ...two, ["Бос орын", "Қытай", 1]],
    "undecided",
  ],
  ["a named person whose citizenship says vacant", beside([], ["Wang", "вакантно", 1]), "undecided"],
  ["a foreigner asked for in a vacancy", beside(["Статус"], ["Вакансия", "КНР", 1, "запрашивается"]), "fail"],
  [
    "somebody asked for in a vacancy, the country not said",
    beside(["Статус"], ["Вакансия", null, 1, "запрашивается"]),
    "undecided",
  ],
  [
    "a citizen wanted for a vacancy carries nobody",
    [
      [...H, "Статус"],
      ["Ахметов", "РК", 1, null],
      ["Ли", "КНР", 1, null],
      ...["а", "б", "в"].map((letter) => [`Вакансия ${letter}`, "РК", 1, "запрашивается"]),
    ],
    "undecided",
  ],
  [
    "an executive director without citizenship and category",
    beside(["Должность", "Дата приема"], ["Wang Wei", null, null, "Исполнительный директор", 45_000]),
    "undecided",
  ],
  ["the initials М.П.", beside(["Должность"], ["Ли М.П.", null, null, "Директор"]), "undecided"],
  ["the initials М.П. alone in the row", beside([], ["Ли М.П.", null, null]), "undecided"],
  ["a name in small letters alone in the row", beside([], ["wang", null, null]), "undecided"],
  ["a note that names somebody", beside([], ["Кроме того: Wang (КНР), кат. 1", null, null]), "undecided"],
  [
    "a name behind the word for a foreigner",
    beside([], ["Иностранный работник Ли Вэй", null, null]),
    "undecided",
  ],
  ["a name before the word for a category", beside([], ["Wang, категория 1", null, null]), "undecided"],
  ["a name behind a firm", beside([], ["ТОО «Тұлпар» Ли Вэй", null, null]), "undecided"],
  ["a remark about somebody", beside([], ["Примечание: Ли Вэй с 1 ноября", null, null]), "undecided"],
  [
    "a lone name under a heading nobody knows",
    [["Работающие лица", "Гражданство", "Категория"], ...two, ["Wang Wei", null, null]],
    "undecided",
  ],
  [
    "a person typed beside the table",
    [
      [...H, null, null, null],
      ...two.map((each) => [...each, null, null, null]),
      [null, null, null, "Wang", "КНР", 1],
    ],
    "undecided",
  ],
  [
    "a first person of whom only numbers are known",
    [
      ["№", "Табельный №", "Гражданство", "Категория"],
      [1, 2, null, 3],
      [2, 7, "РК", 3],
    ],
    "undecided",
  ],
  [
    "a first person called Азамат, which is also a heading",
    [
      ["ФИО", "Гражданство", "Должность", "Категория"],
      ["Азамат", null, "Сотрудник", null],
      ["Ахметов", "РК", "Начальник", 1],
    ],
    "undecided",
  ],
  [
    "a foreigner without category above the headings",
    [["Wang", "КНР", ""], H, ...two],
    "people_above_heading",
  ],
  [
    "a position that begins like a sum",
    [["Position", "Citizenship", "Category"], ...two, ["Total quality manager", null, 1]],
    "undecided",
  ],
  [
    "a number of people as text",
    [
      ["Гражданство", "Категория", "Количество"],
      ["РК", 1, "1"],
      ["РК", 1, "1"],
      ["РК", 1, "1"],
      ["КНР", 1, "50"],
    ],
    "undecided",
  ],
  [
    "a number of people with its unit",
    [
      ["Гражданство", "Категория", "Количество"],
      ...Array.from({ length: 7 }, () => ["РК", 1, null]),
      ["КНР", 1, "5 чел."],
    ],
    "undecided",
  ],
  [
    "dismissed citizens with a dash for the date",
    [
      [...H, "Статус", "Дата увольнения"],
      ...Array.from({ length: 7 }, (_, index) => [`А${String(index)}`, "РК", 1, "уволен", "-"]),
      ["Li", "КНР", 1, "", ""],
    ],
    "undecided",
  ],
  [
    "dismissed citizens with a word for the date",
    [
      [...H, "Статус", "Дата увольнения"],
      ...Array.from({ length: 7 }, (_, index) => [`А${String(index)}`, "РК", 1, "уволен", "нет"]),
      ["Li", "КНР", 1, "", ""],
    ],
    "undecided",
  ],
  [
    "the day of leaving another employer",
    beside(["Дата увольнения с предыдущего места работы"], ["Li", "КНР", 1, "01.02.2025"]),
    "fail",
  ],
  [
    "the citizenship of a parent",
    [
      ["ФИО", "Гражданство матери", "Категория"],
      ["Ли", "РК", 1],
    ],
    "no_citizenship_column",
  ],
  ["“≠ РК”", beside([], ["Wang", "≠ РК", 1]), "undecided"],
  ["“<> РК”", beside([], ["Wang", "<> РК", 1]), "undecided"],
  ["“#N/A” as a text is no Namibia", beside([], ["Wang", "#N/A", 1]), "undecided"],
  ["“n/a” is no Namibia", beside([], ["Wang", "n/a", 1]), "undecided"],
  [
    "earlier and present citizenship under one heading",
    [
      ["ФИО", "Гражданство", null, "Категория"],
      [null, "прежнее", "нынешнее", null],
      ...two.map(([name, country, category]) => [name, "РФ", country, category]),
      ["Ли", "РК", "КНР", 1],
    ],
    "fail",
  ],
  [
    "a wage group and a permit category under one heading",
    [
      ["ФИО", "Гражданство", "Категория", null],
      [null, null, "персонала", "ИРС"],
      ...two.map(([name, country, category]) => [name, country, 4, category]),
      ["Ли", "КНР", 4, 1],
    ],
    "fail",
  ],
])("%s", (_, cells, expected) => {
  expect(outcome(cells)).toBe(expected);
});

test("two citizenships under one heading that nobody can tell apart compete, and the lower headings choose", () => {
  const cells = [
    ["ФИО", "Гражданство", null, "Категория"],
    [null, "первое", "основное", null],
    ["Ли", "РК", "КНР", 1],
  ];
  expect(outcome(cells)).toBe("columns_compete");
  const chosen = (heading: string) => check({ cells, day, chosenHeadings: { citizenship: heading } });
  expect(chosen("основное")).toMatchObject({ verdict: "fail", columns: { citizenship: 2 } });
  expect(chosen("Гражданство основное")).toMatchObject({ verdict: "fail", columns: { citizenship: 2 } });
});

test("a row that is sure itself and stands for further people is named among those that decide", () => {
  const cells = [
    [...H, "Количество"],
    ...["а", "б", "в"].map((letter) => [`Ахметов ${letter}`, "РК", 1, 1]),
    ["Ли", "КНР", 1, 3],
  ];
  expect(check({ cells, day })).toMatchObject({ verdict: "undecided", deciding: [4] });
});

test.each([
  ["nameless first", ["", "Wang", "Li"]],
  ["nameless last", ["Wang", "Li", ""]],
  ["nameless between", ["Wang", "", "Li"]],
])("one IIN and two names are one person or two in whatever order, %s", (_, names) => {
  const cells = [
    [...H, "ИИН"],
    ...["а", "б", "в"].map((letter) => [`Ахметов ${letter}`, "РК", 1, null]),
    ...names.map((name) => [name, "КНР", 1, "900101300007"]),
  ];
  expect(check({ cells, day })).toMatchObject({ verdict: "undecided", headcount: { min: 4, max: 5 } });
});

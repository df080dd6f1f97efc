import { iso } from "../../src/law/day";
import { check } from "../../src/roster/check";

/** Rows of a sheet that are certainly nobody: they neither count nor are remarked on. */
const day = iso("2025-11-05");
const H = ["ФИО", "Гражданство", "Категория"];
const two = [
  ["Ахметов А.", "РК", 1],
  ["Ахметова Б.", "РК", 2],
];

test.each<[string, unknown[][]]>([
  ["a group row of 1C", [H, ["Подразделение: Цех № 1", null, null], ...two]],
  ["the first group row of 1C", [H, ["Основное подразделение", null, null], ...two]],
  ["a group row with its number of people", [[...H, "Оклад"], ["Администрация", null, null, 12], ...two]],
  ["a firm", [H, ["ТОО «Тұлпар»", null, null], ...two]],
  ["a section by category", [H, ["1 категория", null, null], ...two]],
  ["a section of foreigners", [H, ...two, ["Иностранные работники", null, null]]],
  ["a section in Kazakh", [H, ["Шетелдік қызметкерлер", null, null], ...two]],
  ["the number of a page", [H, ...two, ["Страница 1 из 2", null, null]]],
  ["what a program prints", [H, ...two, ["Период: ноябрь 2025 г.", null, null]]],
  [
    "letters and numbers of columns",
    [["№", ...H], ["А", "Б", "1", "2"], ...two.map((row, index) => [index + 1, ...row])],
  ],
  [
    "a sum under the departments",
    [["Отдел", ...H], ...two.map((row) => ["АУП", ...row]), ["Итого", null, 25, null]],
  ],
  [
    "a line to sign on",
    [
      ["№", ...H],
      ...two.map((row, index) => [index + 1, ...row]),
      ["Директор", null, "________", "Иванов И.И."],
    ],
  ],
  [
    "a line to sign on under other columns",
    [
      ["№", "ФИО", "Должность", "Гражданство", "Категория"],
      [1, "А", "Нач", "РК", 1],
      [null, "Директор", "_______", "Иванов И.И.", null],
    ],
  ],
  [
    "the parts of headings below",
    [
      ["ФИО", "Гражданство", null, "Категория"],
      [null, "Страна", "Код", null],
      ["А", "РК", "KZ", 1],
    ],
  ],
  [
    "headings in three languages",
    [["Аты-жөні", "Азаматтығы", "Санаты"], H, ["Full name", "Citizenship", "Category"], ...two],
  ],
  ["the word for no last day", [[...H, "Дата увольнения"], ...two.map((row) => [...row, "по н.в."])]],
])("%s", (_, cells) => {
  expect(check({ cells, day })).toMatchObject({ verdict: "pass", findings: [] });
});

import { findLayout, type Layout } from "../../../src/roster/table/layout";
import { nameOf } from "../../../src/roster/words/names";
import { rowKind } from "../../../src/roster/people/people-rows";

const headings = ["№", "ФИО", "ИИН", "Гражданство", "Должность", "Категория", "Дата приема"];

function layoutOf(row: readonly unknown[]): Layout {
  const layout = findLayout([row]);
  if (layout.kind === "unreadable") throw new Error(layout.code);
  return layout;
}

test.each<[string, readonly unknown[], string]>([
  ["a person", [1, "Ахметов А.", "900101300007", "РК", "Инженер", 3, 45000], "person"],
  ["a person of whom only the category is known", [2, "Ахметов А.", null, null, null, 3, null], "person"],
  ["a person in whose row a total was begun", ["Итого", null, null, null, "Инженер", 3, 45000], "person"],
  ["a person without a name", [3, null, null, "РК", "Инженер", 3, null], "person"],
  ["a person known by IIN alone", [4, null, "900101300007", null, null, null, null], "person"],
  [
    "a person whose surname begins like a total",
    [5, "Жалпыбаев Е.", null, "РК", "Инженер", 3, null],
    "person",
  ],
  [
    "a person whose surname begins like a vacancy",
    [6, "Вакансиев П.", null, "РК", "Инженер", 3, null],
    "person",
  ],
  ["a person named Бос with a given name", [7, "Бос Андрей", null, "РК", "Инженер", 3, null], "person"],
  ["a blank row", [null, null, null, null, null, null, null], "blank"],
  ["a row of empty texts", ["", " ", "\u00a0", null, "", "", ""], "blank"],
  ["a row with only a running number", [8, null, null, null, null, null, null], "numbered"],
  ["the heading again, as on a second page", headings, "heading"],
  ["the numbering of columns", [1, 2, 3, 4, 5, 6, 7], "heading"],
  ["a total", [null, "Итого", null, null, null, 25, null], "total"],
  ["a total with its number", [null, "Всего по отделу:", null, 25, null, null, null], "total"],
  ["a total in Kazakh", [null, "Барлығы", null, null, null, 25, null], "total"],
  ["a total in English in the first column", ["TOTAL", null, null, null, null, 25, null], "total"],
  ["a subtotal", [null, "Подытог", null, null, null, 25, null], "total"],
  [
    "a section heading in the column of numbers",
    ["Отдел кадров", null, null, null, null, null, null],
    "numbered",
  ],
  ["a section heading in the name column", [null, "ОТДЕЛ КАДРОВ", null, null, null, null, null], "section"],
  ["a note under the table", [null, "Исполнитель тел. 55-12-34", null, null, null, null, null], "note"],
  ["a place to sign", [null, "Директор", null, null, null, null, "Подпись"], "signature"],
  ["a row of words that name nobody", [null, null, null, null, null, null, null, "цех", "2-й"], "no_facts"],
  ["a lone name", [null, "Ахметов Данияр", null, null, null, null, null], "perhaps_person"],
  ["a vacant post", [9, "Вакансия", null, null, "Инженер", 3, null], "vacant_post"],
  ["a vacant post said otherwise", [10, "вакант", null, null, "Инженер", 3, null], "vacant_post"],
  ["a vacant post in Kazakh", [11, "Бос орын", null, null, "Инженер", 3, null], "vacant_post"],
  ["a vacant post said in the citizenship", [12, null, null, "вакантно", "Инженер", 3, null], "vacant_post"],
  ["a post without anybody", [13, null, null, null, "Инженер", 3, null], "vacant_post"],
  ["a vacant post in English", [14, "Vacant", null, null, "Engineer", 3, null], "vacant_post"],
])("%s is recognised", (_, row, kind) => {
  const cells = [headings, row, ["", "", "", "", "", "", ""]];
  expect(rowKind(cells, 1, layoutOf(headings))).toBe(kind);
});

test("a roster without names knows vacant posts by the position only", () => {
  const row = ["Гражданство", "Должность", "Категория"];
  const kind = (cells: readonly unknown[]) => rowKind([row, cells], 1, layoutOf(row));
  expect(kind([null, "Инженер", 3])).toBe("person");
  expect(kind([null, "вакансия инженера", 3])).toBe("vacant_post");
});

test("a name in three columns is put together", () => {
  const row = ["Фамилия", "Имя", "Отчество", "Гражданство", "Категория"];
  expect(nameOf(["Ахметов", " Данияр ", null, "РК", 3], layoutOf(row))).toBe("Ахметов Данияр");
  expect(nameOf([null, null, null, "РК", 3], layoutOf(row))).toBeNull();
});

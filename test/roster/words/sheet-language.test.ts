import { sheetLanguage, textLanguage } from "../../../src/roster/words/sheet-language";

test.each([
  ["en", ["Citizenship", "KZ", "China"]],
  ["ru", ["Гражданство", "РК", "Китай", "KZ", "CN"]],
  ["kk", ["Азаматтығы", "ҚР", "ҚХР"]],
  ["kk", ["Азаматтығы", "Қазақстан", "Ресей"]],
  ["ru", ["Азаматтығы / Гражданство", "Казахстан", "Китай"]],
  ["ru", ["РК", "РФ", null, 7]],
])("the language is %s in a column of %j", (language, column) => {
  expect(
    sheetLanguage(
      column.map((cell) => [0, cell]),
      1,
    ),
  ).toBe(language);
});

test.each([
  ["en", "Kazkhstan"],
  ["ru", "Казхстан"],
  ["kk", "Қазақстн"],
])("the language is %s in «%s»", (language, text) => {
  expect(textLanguage(text)).toBe(language);
});

import { cellAddress, columnLetters } from "../../src/sheet/address";
import { textTable } from "../../src/cli/text-table";
import { wrap } from "../../src/cli/wrap";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("rows are counted from 1 in addresses", () => {
  expect(cellAddress(13, 5)).toBe("F14");
});

test("a table aligns its first column to the left and the others to the right", () => {
  expect(
    textTable([
      ["Group", "Total"],
      ["categories 1–2", "7"],
    ]),
  ).toEqual(["Group           Total", "categories 1–2      7"]);
});

test("where a table is wider than there is room, headings of two words stand in two lines, the rest as it was", () => {
  const rows = [
    ["Топ", "Талап", "Тағы болады"],
    ["1–2 санаттар", "70%", "0"],
  ];
  expect(textTable(rows, 40)).toEqual(textTable(rows));
  expect(textTable(rows, 30)).toEqual([
    "                       Тағы",
    "Топ           Талап  болады",
    "1–2 санаттар    70%       0",
  ]);
});

test("a paragraph is broken at spaces, further lines indented, long words left whole", () => {
  expect(wrap("one two three", 8)).toBe("one two\nthree");
  expect(wrap("one two three four", 9, "  ")).toBe("one two\n  three\n  four");
  expect(wrap("a verylongwordindeed b", 5)).toBe("a\nverylongwordindeed\nb");
  expect(wrap("Hire\u00a0date in G", 9)).toBe("Hire\u00a0date\nin G");
});

import { columnsRead } from "../../../src/taskpane/check/columns-read";

test("columns are listed as the sheet has them, with their headings and how well these fit", () => {
  const cells = [[" Категория ", "ФИО", 5, "Гражданство\nработника", "Страна"]];
  const columns = { name: 1, category: 0, iin: 2, citizenship: 3 };
  expect(columnsRead({ columns, headerRow: 0 }, cells, 1)).toEqual([
    { letters: "B", heading: "Категория", field: "category", fit: "whole" },
    { letters: "C", heading: "ФИО", field: "name", fit: "whole" },
    { letters: "D", heading: "5", field: "iin", fit: "values" },
    { letters: "E", heading: "Гражданство работника", field: "citizenship", fit: "part" },
  ]);
  expect(columnsRead({ columns: { citizenship: 4 }, headerRow: 0 }, cells, 0)[0]?.fit).toBe("weak");
});

test("a column of nationality that turned out to be citizenship is listed once, as known by its values", () => {
  const columns = { nationality: 0, citizenship: 0 };
  const read = columnsRead({ columns, headerRow: 0 }, [["Nationality"]], 0);
  expect(read.map(({ field, fit }) => [field, fit])).toEqual([["citizenship", "values"]]);
});

test("without a heading row there are no headings to show", () => {
  expect(columnsRead({ columns: { category: 0 }, headerRow: null }, [[1]], 0)[0]?.heading).toBe("");
});

import { rosterSchema } from "../../../src/roster/table/roster-schema";
import { vacancySchema } from "../../../src/roster/table/vacancy-schema";
import { columnsRead } from "../../../src/roster/table/columns-read";

test("columns are listed as the sheet has them, with their headings and how well these fit", () => {
  const cells = [[" Категория ", "ФИО", 5, "Гражданство\nработника", "Страна"]];
  const columns = { name: 1, category: 0, iin: 2, citizenship: 3 };
  expect(columnsRead({ columns, headerRow: 0 }, cells, 1, rosterSchema)).toEqual([
    { letters: "B", heading: "Категория", field: "category", fit: "whole" },
    { letters: "C", heading: "ФИО", field: "name", fit: "whole" },
    { letters: "D", heading: "5", field: "iin", fit: "values" },
    { letters: "E", heading: "Гражданство работника", field: "citizenship", fit: "part" },
  ]);
  expect(columnsRead({ columns: { citizenship: 4 }, headerRow: 0 }, cells, 0, rosterSchema)[0]?.fit).toBe(
    "weak",
  );
});

test("a column of nationality that turned out to be citizenship is listed once, as known by its values", () => {
  const columns = { nationality: 0, citizenship: 0 };
  const read = columnsRead({ columns, headerRow: 0 }, [["Nationality"]], 0, rosterSchema);
  expect(read.map(({ field, fit }) => [field, fit])).toEqual([["citizenship", "values"]]);
});

test("without a heading row there are no headings to show", () => {
  expect(columnsRead({ columns: { category: 0 }, headerRow: null }, [[1]], 0, rosterSchema)[0]?.heading).toBe(
    "",
  );
});

test("of a list of vacancies the part of a heading under a group matches in part", () => {
  const cells = [
    ["Должность", "Подача", null],
    [null, "План", "Факт"],
  ];
  const columns = { position: 0, planned: 1, filed: 2 };
  expect(columnsRead({ columns, headerRow: 1 }, cells, 0, vacancySchema)).toEqual([
    { letters: "A", heading: "Должность", field: "position", fit: "whole" },
    { letters: "B", heading: "План", field: "planned", fit: "part" },
    { letters: "C", heading: "Факт", field: "filed", fit: "part" },
  ]);
});

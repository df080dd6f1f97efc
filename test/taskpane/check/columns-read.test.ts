import { columnsRead } from "../../../src/taskpane/check/columns-read";
import { sheetOf } from "../roster";

test("columns are listed as the sheet has them, with their headings", () => {
  const sheet = sheetOf([" Категория ", "ФИО", 5]);
  expect(columnsRead({ columns: { name: 1, category: 0, iin: 2 }, headerRow: 0 }, sheet)).toEqual([
    { letters: "B", heading: "Категория", field: "category" },
    { letters: "C", heading: "ФИО", field: "name" },
    { letters: "D", heading: "5", field: "iin" },
  ]);
});

test("a column of nationality that turned out to be citizenship is listed once", () => {
  const columns = { nationality: 0, citizenship: 0 };
  const fields = columnsRead({ columns, headerRow: 0 }, sheetOf(["Nationality"])).map(({ field }) => field);
  expect(fields).toEqual(["citizenship"]);
});

test("without a heading row there are no headings to show", () => {
  expect(columnsRead({ columns: { category: 0 }, headerRow: null }, sheetOf([1]))[0]?.heading).toBe("");
});

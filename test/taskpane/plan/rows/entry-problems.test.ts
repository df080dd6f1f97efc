import { entryProblems } from "../../../../src/taskpane/screens/plan/rows/entry-problems";
import { newEntry } from "../../../../src/taskpane/screens/plan/rows/plan-entry-form";
import { leaving, sourceOf } from "../plan-workbook";

const { answer, reading } = sourceOf(leaving);
const roster = {
  ...{ sheet: reading.sheet, at: reading.at, cells: reading.sheet.cells, check: null, without: null },
  asked: { from: answer.day, chosenHeadings: {} },
};

const problemsOf = (who: string) =>
  entryProblems({ ...newEntry(""), who, category: "2" }, { roster, table: null, row: null }, "en");

test.each(["0", " 0 ", "00"])("%j typed for how many is no number of people", (who) => {
  expect(problemsOf(who)).toEqual({
    who: "“" + who.trim() + "” is not a number of people. Write a whole number from 1 to 1000.",
  });
});

test("nothing typed is asked for, and a number is taken", () => {
  expect(problemsOf("")).toEqual({
    who: "Nothing says who is meant, or how many. Write a name or a number.",
  });
  expect(problemsOf("2")).toEqual({});
});

import { classifyGrade } from "../../../src/roster/people/classify";

test.each([
  ["3/4", "3, 4"],
  ["3 или 4", "3, 4"],
  ["категория 1-2", "1, 2"],
  ["1, 2, 3", "1, 2, 3"],
  ["5", "none"],
  ["2024", "none"],
  ["высшая", "none"],
])("“%s” as a category is asked about, with those that it names: %s", (text, named) => {
  expect(classifyGrade(text)).toMatchObject({
    value: "unclear",
    problem: { code: "category_unknown", values: { text, named } },
  });
});

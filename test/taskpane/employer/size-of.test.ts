import { iso } from "../../../src/law/day";
import { sizeOf } from "../../../src/taskpane/screens/employer/size-of";
import { statedIn } from "../../../src/taskpane/screens/employer/stated";

const size = (headcount: string, income: string, day = "2026-02-01", excluded = "no") =>
  sizeOf(
    statedIn([
      ["Average annual headcount", headcount],
      ["Average annual income", income],
      ["Excluded activity", excluded],
    ]),
    iso(day),
  );

test.each([
  ["15", "129750000", { size: "micro", criteria: { headcount: 15 }, index: 4325, confidence: "reported" }],
  ["100", "1297500000", { size: "small", criteria: { headcount: 100 } }],
  ["100", "1297500001", { size: "medium", criteria: { headcount: 100 } }],
  ["251", "1", { size: "large", criteria: { headcount: 250 }, confidence: "reported" }],
])("%s people and %s tenge are compared with the ceilings that decide", (headcount, income, expected) => {
  expect(size(headcount, income)).toMatchObject({ kind: "size", ...expected });
});

test("an excluded activity is not small, and the size says so", () => {
  expect(size("5", "1", "2026-02-01", "yes")).toMatchObject({ size: "medium", isExcluded: true });
});

test.each([
  ["", "1", "2026-02-01", "missing"],
  ["5", "1", "2027-02-01", "no_index"],
  ["5", "1", "2022-02-01", "not_covered"],
])("without all the facts (%s, %s, %s) there is a reason and no size", (headcount, income, day, kind) => {
  expect(size(headcount, income, day)).toEqual({ kind });
});

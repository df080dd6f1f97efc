import { type Employer, unknownEmployer } from "../../src/domain/employer";
import { lawChangesBetween } from "../../src/domain/ratio-law-days";
import { iso, toIso } from "../../src/law/day";

const small: Employer = { ...unknownEmployer, smallBusiness: "yes" };
const branch: Employer = { ...unknownEmployer, kind: "foreign_branch" };
const both: Employer = { ...small, kind: "foreign_branch" };

const changes = (after: string, last: string, employer: Employer) =>
  lawChangesBetween(iso(after), iso(last), employer).map(({ day, rules }) => [toIso(day), rules]);

const narrowed = ["2025-09-01", ["small_business_exemption"]];
const lowered = ["2023-07-01", ["foreign_branch_exemption"]];

test("a change counts from the day after the first one on, and with the last one", () => {
  expect(changes("2025-08-30", "2025-08-31", small)).toEqual([]);
  expect(changes("2025-08-31", "2025-09-01", small)).toEqual([narrowed]);
  expect(changes("2025-09-01", "2031-12-31", small)).toEqual([]);
});

test("an exemption changes the law only for those who claim it", () => {
  expect(changes("2023-01-01", "2031-12-31", unknownEmployer)).toEqual([]);
  expect(changes("2023-01-01", "2031-12-31", branch)).toEqual([lowered]);
  expect(changes("2023-01-01", "2031-12-31", small)).toEqual([narrowed]);
});

test("changes come in the order of their days, and what was there from the beginning is none", () => {
  expect(changes("2022-12-31", "2031-12-31", both)).toEqual([lowered, narrowed]);
});

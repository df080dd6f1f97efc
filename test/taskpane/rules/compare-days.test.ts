import { iso, type Day } from "../../../src/law/day";
import { runToEnd } from "../../../src/roster/steps";
import { answerInSteps, answerTo } from "../../../src/taskpane/store/check/answer";
import { compareDays, dayBeforeLastChange } from "../../../src/taskpane/screens/rules/compare-days";
import { changeSentence, peopleSentence } from "../../../src/taskpane/screens/rules/comparison-words";
import { HEADINGS, passing, people, sheetOf } from "../roster";

const language = "en";
const many = sheetOf(HEADINGS, ...people(15, "Казахстан", 1), ...people(10, "Турция", 1));

const answersOn = (sheet: typeof many, smallBusiness: "yes" | null) => (day: Day) =>
  answerInSteps({ sheet, settings: null, at: "14:02" }, { day, smallBusiness });

const answerOf = (sheet: typeof many, day: Day) =>
  answerTo({ sheet, settings: null, at: "14:02" }, { day, smallBusiness: null });

const compared = (...asked: Parameters<typeof compareDays>) => runToEnd(compareDays(...asked));

test("a roster that lost its exemption by a new rule is told the day of the rule", () => {
  const comparison = compared(answersOn(many, "yes"), iso("2026-02-01"), iso("2024-05-05"));
  expect([comparison.earlier.day, comparison.later.day]).toEqual([iso("2024-05-05"), iso("2026-02-01")]);
  expect(changeSentence(comparison, language)).toBe("On 01.09.2025 this roster lost its exemption.");
  expect(comparison.law.map(({ rule }) => rule)).toEqual(["small_business_exemption"]);
  expect(peopleSentence(comparison, language)).toBeNull();
});

test("a verdict that people turned and not the law is told between the days", () => {
  const left = sheetOf(
    [...HEADINGS, "Дата увольнения"],
    ...people(7, "Казахстан", 1),
    ...people(3, "Турция", 1),
    ["Асан", "Казахстан", 1, "01.12.2025"],
    ["Мехмет", "Турция", 1, ""],
  );
  const comparison = compared(answersOn(left, null), iso("2025-11-01"), iso("2026-02-01"));
  expect(changeSentence(comparison, language)).toBe(
    "The verdict is the same on both days, its numbers are not.",
  );
  expect(peopleSentence(comparison, language)).toBe("People counted: 12 on 01.11.2025, 11 on 01.02.2026.");
});

test("people who leave turn a verdict between the days", () => {
  const left = sheetOf(
    [...HEADINGS, "Дата увольнения"],
    ...people(6, "Казахстан", 1),
    ...people(3, "Турция", 1),
    ["Асан", "Казахстан", 1, "01.12.2025"],
  );
  const comparison = compared(answersOn(left, null), iso("2025-11-01"), iso("2026-02-01"));
  expect(changeSentence(comparison, language)).toBe("Between 01.11.2025 and 01.02.2026 the verdict changed.");
});

test("a day without an answer is compared in silence", () => {
  const comparison = compared(answersOn(passing, null), iso("2022-01-01"), iso("2026-02-01"));
  expect(comparison.change).toBeNull();
  expect(changeSentence(comparison, language)).toBeNull();
});

test("the other day is at first the one before the law last changed for this verdict", () => {
  expect(dayBeforeLastChange(answerOf(many, iso("2026-02-01")))).toBe(iso("2025-08-31"));
  expect(dayBeforeLastChange(answerOf(many, iso("2025-08-31")))).toBe(iso("2023-06-30"));
});

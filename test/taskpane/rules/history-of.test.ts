import { since, UNKNOWN } from "../../../src/law/dated";
import { iso } from "../../../src/law/day";
import { historyOf } from "../../../src/taskpane/screens/rules/history-of";

const rule = {
  id: "example",
  versions: [
    since("2023-01-01", 30, "order_559", ["ey_2018"]),
    since("2023-07-01", 10, "order_279", ["kpmg_2023"]),
    since("2025-09-01", 10, "order_93", ["ey_2025"]),
    since("2027-01-01", UNKNOWN, "order_93", ["ey_2025"]),
  ],
} as const;

test("the value before is the last one that was another, up to its last day", () => {
  const { current, previous } = historyOf(rule, iso("2026-02-01"));
  expect(current.act).toBe("order_93");
  expect(previous).toEqual({ value: 30, until: iso("2023-06-30") });
});

test("a new act that keeps the value announces no change", () => {
  expect(historyOf(rule, iso("2024-01-01")).next?.from).toBe(iso("2027-01-01"));
  expect(historyOf(rule, iso("2024-01-01")).next?.value).toBe(UNKNOWN);
});

test("on the first days of the tables nothing is known to have been before", () => {
  expect(historyOf(rule, iso("2023-01-01")).previous).toBeNull();
});

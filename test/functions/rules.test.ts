import { rulesOn } from "../../src/functions/rules";
import { iso, toIso, type Day } from "../../src/law/day";
import { deadlines } from "../../src/law/deadlines";
import { rules } from "../../src/law/rules";
import { outcomeOf } from "./outcome-of";

const on = (day: string) => rulesOn([[iso(day)]]);
const valueOf = (day: string, name: string) => on(day).find((row) => row[0] === name)?.[1];

test("RULES shows headings and every rule, rules of two numbers in two rows", () => {
  const [headings, ...rows] = on("2025-11-05");
  expect(headings).toEqual(["name", "value", "since", "act", "confidence", "checked_on"]);
  const ids = rows.map(([name]) => String(name).split(".")[0]);
  expect([...new Set(ids)]).toEqual([
    ...rules.map(({ id }) => id),
    ...deadlines.map(({ id }) => `deadline_${id}`),
  ]);
  expect(ids.filter((id) => id === "small_business_criteria")).toHaveLength(2);
  expect(rows.filter((row) => row.length !== 6 || row.includes(undefined))).toEqual([]);
});

test.each([
  ["2025-08-31", "small_business_exemption", "any_size"],
  ["2025-09-01", "small_business_exemption", 20],
  ["2025-08-31", "labour_market_test", "not_required"],
  ["2026-03-18", "mci", 4325],
  ["2026-03-18", "micro_business_criteria.headcount", 15],
  ["2026-03-18", "medium_business_criteria.income_in_mci", 3_000_000],
  ["2025-08-31", "filing_portals", "egov.kz, elicense.kz"],
  ["2026-03-18", "deadline_contract_signed", "5 working_days"],
  ["2026-03-18", "deadline_layoff", "1 months before"],
  ["2026-03-18", "deadline_trip_began", "90 calendar_days with"],
  ["2026-03-18", "deadline_certificate_holder", "unknown"],
  ["2023-06-30", "deadline_vacancy_appeared", "unknown"],
])("RULES on %s: %s is %p", (day, name, value) => {
  expect(valueOf(day, name)).toBe(value);
});

test("RULES never carries an old index into a year without one", () => {
  expect(valueOf("2027-01-01", "mci")).toBe("unknown");
  expect(valueOf("2031-01-01", "mci")).toBe("unknown");
});

test("RULES says since when, by which act, how sure, and when it was checked", () => {
  const [, first] = on("2025-11-05");
  expect(toIso(first?.[2] as Day)).toBe("2023-07-01");
  expect(first?.[3]).toContain("279");
  expect(first?.[4]).toBe("reported");
  expect(toIso(first?.[5] as Day)).toBe("2026-03-18");
});

test.each([
  [undefined, "table"],
  [null, "table"],
  [[[""]], "table"],
  [[[0]], "table"],
  [[["05.11.2025"]], "table"],
  [[[true]], "#VALUE!"],
  [[["скоро"]], "#VALUE!"],
  [[[45_000, 45_001]], "#VALUE!"],
  [[[iso("2022-12-31")]], "#N/A"],
  [[[{ error: "#N/A" }]], "#N/A"],
])("RULES of the day %j is %s", (day, expected) => {
  const outcome = outcomeOf(() => rulesOn(day as unknown[][]));
  expect(Array.isArray(outcome) ? "table" : outcome).toBe(expected);
});

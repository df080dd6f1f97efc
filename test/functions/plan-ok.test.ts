import fc from "fast-check";
import { breakDay } from "../../src/functions/break-day";
import { planOk } from "../../src/functions/plan-ok";
import { iso } from "../../src/law/day";
import { datedRows, sheetOf } from "../roster/forecast/dated-rosters";
import { breaking, FROM, person, staff, unclear } from "./dated-staff";
import { outcomeOf, sentenceOf } from "./outcome-of";
import { tries } from "../setup/tries";

const headings = ["Сценарий", "Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"];

/** A plan of rows, each with its scenario. */
const plan = (...rows: unknown[][]): unknown[][] => [headings, ...rows];
const hire = (date: string | null, citizenship: unknown = "Казахстан", scenario = ""): unknown[] => [
  scenario,
  "нанять",
  1,
  2,
  citizenship,
  date === null ? null : iso(date),
];

test("PLAN_OK is FALSE while the plan does nothing about the day that breaks, and TRUE once it does", () => {
  expect(planOk(breaking, plan(), FROM)).toBe(false);
  expect(planOk(breaking, plan(hire("2026-02-01")), FROM)).toBe(true);
  expect(planOk(breaking, plan(hire(null)), FROM)).toBe(true);
  expect(planOk(breaking, plan(["", "уход", "Сингх Р.", null, null, iso("2026-01-31")]), FROM)).toBe(true);
});

test("PLAN_OK is FALSE where the plan comes a day too late, and where its own rows break the ratio", () => {
  expect(planOk(breaking, plan(hire("2026-02-02")), FROM)).toBe(false);
  expect(planOk(breaking, plan(hire("2026-02-01"), hire("2026-06-01", "Китай")), FROM)).toBe(false);
});

test("PLAN_OK asks from its day on: what failed before does not matter", () => {
  const repaired = plan(hire("2026-02-10"));
  expect(planOk(breaking, repaired, FROM)).toBe(false);
  expect(planOk(breaking, repaired, [[iso("2026-02-10")]])).toBe(true);
});

test("PLAN_OK is not TRUE because a hire is added below a line that speaks of people who have no row", () => {
  const line = (text: string) => [text, null, null, null, null, null];
  const steady = staff(
    ...["Ахметова А.", "Омаров Б.", "Серик Д."].map((name) => person(name, "РК", 2)),
    person("Сингх Р.", "Индия", 1),
    line("Кроме того, 2 гражданина КНР"),
  );
  expect(outcomeOf(() => breakDay(steady, FROM))).toBe("#N/A");
  expect(outcomeOf(() => planOk(steady, plan(hire("2026-02-01")), FROM))).toBe("#N/A");
  expect(planOk(steady, plan(hire("2025-11-05", "Китай"), hire("2025-11-05", "Китай")), FROM)).toBe(false);
});

test("PLAN_OK counts who is hired for a time until the last day of it, and no longer", () => {
  const steady = staff(
    ...["Ахметова А.", "Омаров Б.", "Серик Д."].map((name) => person(name, "РК", 2)),
    person("Сингх Р.", "Индия", 1),
  );
  const [heads, ...rows] = plan(["", "уход", "Омаров Б.", null, null, iso("2026-01-31")], hire("2026-02-01"));
  const until = (day: string | null) =>
    planOk(
      steady,
      [
        [...(heads ?? []), "Дата окончания"],
        ...rows.map((row, at) => [...row, at === 1 && day ? iso(day) : null]),
      ],
      FROM,
    );
  expect(until(null)).toBe(true);
  expect(until("2026-06-30")).toBe(false);
});

test("PLAN_OK follows the plan beyond twelve months", () => {
  const steady = staff(person("Омаров Б.", "РК", 2));
  expect(planOk(steady, plan(hire("2027-06-01", "Китай")), FROM)).toBe(false);
  expect(planOk(steady, plan(["", "уход", "Омаров Б.", null, null, iso("2027-06-01")]), FROM)).toBe(true);
  const leaves = plan(hire(null, "Китай"), hire(null), hire(null), [
    "",
    "уход",
    "Омаров Б.",
    "",
    "",
    iso("2026-11-05"),
  ]);
  expect(planOk(steady, leaves, FROM)).toBe(false);
});

test("PLAN_OK reads the blanks of a table in whatever way Excel hands them over", () => {
  for (const blank of [null, "", 0]) {
    const rows = plan(hire("2026-02-01", "Казахстан", "A"), [], []).map((row) => [
      ...row,
      ...headings.slice(row.length),
    ]);
    const blanked = rows.map((row, index) => (index > 1 ? row.map(() => blank) : row));
    expect(
      planOk(breaking, [...blanked, [blank, "уход", "Сингх Р.", blank, blank, iso("2025-12-31")]], FROM),
    ).toBe(true);
  }
});

test("PLAN_OK knows the employer", () => {
  expect(planOk(breaking, plan(), FROM, [[true]])).toBe(true);
  expect(planOk(breaking, plan(), FROM, [["Малый бизнес", "да"]])).toBe(true);
});

test("PLAN_OK takes the rows of one scenario and those of all, and asks for one where there are several", () => {
  expect(planOk(breaking, plan(hire("2026-02-01", "РК", "A"), hire("2026-02-01", "РК")), FROM)).toBe(true);
  const formula = () => planOk(breaking, plan(hire("2026-02-01", "РК", "A"), hire(null, "РК", "B")), FROM);
  expect(outcomeOf(formula)).toBe("#VALUE!");
  expect(sentenceOf(formula)).toMatch(/“A”, “B”/);
});

test("PLAN_OK names the row of the roster, or of the plan, that leaves it open", () => {
  const unclearRoster = () => planOk([...breaking, unclear], plan(hire("2026-02-01")), FROM);
  expect(outcomeOf(unclearRoster)).toBe("#N/A");
  expect(sentenceOf(unclearRoster)).toMatch(/10\.12\.2025.*Row 7 of the range, column “Гражданство”/);
  const unclearPlan = () => planOk(breaking, plan([], hire("2026-02-01", "Казхстан")), FROM);
  expect(outcomeOf(unclearPlan)).toBe("#N/A");
  expect(sentenceOf(unclearPlan)).toMatch(/01\.02\.2026.*Row 3 of the plan: .*“Казхстан”/);
});

test("PLAN_OK is FALSE where a day certainly fails, whatever cannot be told before it", () => {
  expect(
    planOk([...breaking, unclear], plan(hire("2026-06-01", "Китай"), hire("2026-06-01", "Китай")), FROM),
  ).toBe(false);
});

test.each([
  ["no plan", breaking, [[null]], FROM, "#VALUE!", /does not read as a plan/],
  [
    "a plan without headings",
    breaking,
    plan(hire(null)).slice(1),
    FROM,
    "#VALUE!",
    /heading.*KZ_Plan\[#All\]/,
  ],
  ["two columns of one meaning", breaking, [["Что сделать", "Кто", "Кто"]], FROM, "#VALUE!", /“Кто”, “Кто”/],
  [
    "a name that is not there",
    breaking,
    plan(["", "уход", "Никто Н.", "", "", 46_000]),
    FROM,
    "#VALUE!",
    /Row 2 of the plan: “Никто Н\.”/,
  ],
  [
    "a row that says nothing to do",
    breaking,
    plan([], ["", "", "Омаров Б.", "", "", 46_000]),
    FROM,
    "#VALUE!",
    /Row 3 of the plan/,
  ],
  [
    "a plan in the roster's place",
    plan(hire(null)),
    plan(hire(null)),
    FROM,
    "#VALUE!",
    /not as a staffing sheet/,
  ],
  ["nobody", staff(), plan(), FROM, "#N/A", /Nobody/],
  ["a logical day", breaking, plan(), [[true]], "#VALUE!", /=KZ\.PLAN_OK\(A1:F60,H1:M9,,TRUE\)/],
  ["a day before the rules", breaking, plan(), [["2022-12-31"]], "#N/A", /01\.01\.2023/],
  ["the last day of the calendar", breaking, plan(), [[2_958_465]], "#VALUE!", /calendar/],
])("PLAN_OK of %s is an error with a sentence", (_, cells, planned, day, code, sentence) => {
  const formula = () => planOk(cells, planned as unknown[][], day);
  expect(outcomeOf(formula)).toBe(code);
  expect(sentenceOf(formula)).toMatch(sentence);
});

test("a hire in the plan answers as the same row in the roster", () => {
  const hired = fc.record({
    citizenship: fc.constantFrom("РК", "Китай", null),
    category: fc.constantFrom(1, 3, "-"),
    days: fc.integer({ min: -10, max: 300 }),
  });
  fc.assert(
    fc.property(datedRows, fc.array(hired, { maxLength: 3 }), (rows, hires) => {
      const dated = hires.map((each, index) => ({
        ...each,
        name: `Нанятый ${"абв".charAt(index)}`,
        day: iso("2025-11-05") + each.days,
      }));
      const inPlan = dated.map(({ name, citizenship, category, day }) => [
        "",
        "нанять",
        name,
        category,
        citizenship,
        day,
      ]);
      const inRoster = dated.map(({ name, citizenship, category, day }) => [
        name,
        null,
        citizenship,
        category,
        day,
      ]);
      const padded = inRoster.map((row) => [...row, null, null, null, null, null]);
      expect(outcomeOf(() => planOk(sheetOf(rows), plan(...inPlan), FROM))).toEqual(
        outcomeOf(() => planOk(sheetOf([...rows, ...padded]), plan(), FROM)),
      );
    }),
    tries("plan as edits of the roster"),
  );
});

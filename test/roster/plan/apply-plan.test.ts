import fc from "fast-check";
import { iso, type Day } from "../../../src/law/day";
import { NOT_CALCULATED } from "../../../src/sheet/cell";
import { unknownEmployer } from "../../../src/domain/employer";
import { forecastRoster } from "../../../src/roster/forecast/forecast-roster";
import { forecastPlan, type PlanForecast } from "../../../src/roster/plan/forecast-plan";
import { readPlan } from "../../../src/roster/plan/read-plan";
import { datedRows, FROM, sheetOf } from "../forecast/dated-rosters";
import { tries } from "../../setup/tries";

const PLAN = ["Сценарий", "Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"];

function planned(
  cells: readonly (readonly unknown[])[],
  plan: readonly (readonly unknown[])[],
  scenario: string | null = null,
): PlanForecast {
  const answer = forecastPlan({ cells, from: FROM, plan: [PLAN, ...plan], scenario });
  if (answer.kind !== "plan_forecast") throw new Error(answer.kind);
  return answer;
}

function stepsOf(cells: readonly (readonly unknown[])[]) {
  const answer = forecastRoster({ cells, from: FROM, employer: unknownEmployer });
  if (answer.kind !== "forecast") throw new Error(answer.kind);
  return answer.steps.map(({ day, verdict, groups, headcount }) => ({ day, verdict, groups, headcount }));
}

const stepsWith = ({ forecast }: PlanForecast) =>
  forecast.steps.map(({ day, verdict, groups, headcount }) => ({ day, verdict, groups, headcount }));

const hire = fc.record({
  people: fc.integer({ min: 1, max: 3 }),
  citizenship: fc.constantFrom("РК", "Казахстан", "Китай", "КР", null),
  category: fc.constantFrom<unknown>(1, 2, "3", 4, null, "1-4"),
  day: fc.oneof(fc.constant(null), fc.integer({ min: FROM - 30, max: FROM + 400 })),
});

test("to plan a hire is to add the row to the roster", () => {
  fc.assert(
    fc.property(datedRows, fc.array(hire, { maxLength: 3 }), (rows, hires) => {
      const plan = hires.map(({ people, citizenship, category, day }) => [
        ...[null, "нанять", people, category, citizenship, day],
      ]);
      const typed = hires.flatMap(({ people, citizenship, category, day }, index) =>
        Array.from({ length: people }, (_, number) => [
          ...[`Новый Работник${"абв".charAt(index)}${"абв".charAt(number)}`, null],
          ...[citizenship, category, day, null, null, null, null, null],
        ]),
      );
      const answer = planned(sheetOf(rows), plan);
      expect(answer.isComplete).toBe(true);
      expect(stepsWith(answer)).toEqual(stepsOf(sheetOf([...rows, ...typed])));
    }),
    tries("plan as edits of the roster"),
  );
});

/** Lines at the end of a list that leave open who works here, as wide as the list. */
const lineBelow = fc
  .constantFrom(
    ...["Кроме того, 3 гражданина КНР", "плюс 2 гражданина РК"],
    ...["Уволенные", "Сапара Айдар уволен", "* уволен"],
  )
  .map((text): unknown[] => [text, ...Array<null>(9).fill(null)]);

test("to plan a hire is to add the row to the roster above the lines at its end, and not below them", () => {
  fc.assert(
    fc.property(datedRows, lineBelow, hire, (others, line, { people, citizenship, category, day }) => {
      // A line directly under the headings may be one of them.
      const rows = [["Ахметов Б.", null, "РК", 3], ...others];
      const answer = planned(sheetOf([...rows, line]), [
        [null, "нанять", people, category, citizenship, day],
      ]);
      const typed = Array.from({ length: people }, (_, number) => [
        ...[`Сеитов ${"АБВ".charAt(number)}.`, null],
        ...[citizenship, category, day, null, null, null, null, null],
      ]);
      expect(stepsWith(answer)).toEqual(stepsOf(sheetOf([...rows, ...typed, line])));
    }),
    tries("plan as edits of the roster"),
  );
});

test("an empty plan changes nothing", () => {
  fc.assert(
    fc.property(datedRows, (rows) => {
      expect(stepsWith(planned(sheetOf(rows), []))).toEqual(stepsOf(sheetOf(rows)));
    }),
    tries("plan as edits of the roster"),
  );
});

const roster = [
  ["ФИО", "Гражданство", "Категория"],
  ...Array.from({ length: 9 }, (_, index) => [`Ахметов ${"АБВГДЕЖЗИ".charAt(index)}`, "РК", 3]),
  ["Ван Лэй", "КНР", 3],
];
const day = (text: string): Day => iso(text);

test("a roster without dates gets the columns that a plan needs, in its own language", () => {
  const { planned: result, forecast } = planned(roster, [
    [null, "уход", "Ахметов А", null, null, day("2026-01-31")],
    [null, "продлить", "Ван Лэй", null, null, day("2026-03-01")],
  ]);
  expect(result.cells[0]).toEqual([...(roster[0] ?? []), "Дата увольнения", "Срок действия разрешения"]);
  expect(forecast.breaks).toMatchObject({ day: day("2026-02-01"), groups: ["workers"] });
  expect(forecast.steps.map((step) => [step.day, step.causes.map(({ kind }) => kind)])).toEqual([
    [FROM, []],
    [day("2026-02-01"), ["leaves"]],
    [day("2026-03-02"), ["permit_ends"]],
  ]);
});

test("a person who moves to another category counts in the one until the day and in the other from it on", () => {
  const { forecast, isComplete } = planned(roster, [
    [null, "перевести", "Ван Лэй", 2, null, day("2026-01-15")],
  ]);
  expect(isComplete).toBe(true);
  expect(forecast.steps.map((step) => [step.day, step.groups.managers.foreigners])).toEqual([
    [FROM, 0],
    [day("2026-01-15"), 1],
  ]);
  expect(forecast.steps[1]?.groups.workers).toMatchObject({ citizens: 9, foreigners: 0 });
});

test("whoever moves and leaves later leaves from the new category", () => {
  const { forecast, isComplete } = planned(roster, [
    [null, "перевести", "Ван Лэй", 2, null, day("2026-01-15")],
    [null, "уход", "Ван Лэй", null, null, day("2026-02-15")],
  ]);
  expect(isComplete).toBe(true);
  expect(forecast.steps.map((step) => [step.day, step.groups.managers.foreigners])).toEqual([
    [FROM, 0],
    [day("2026-01-15"), 1],
    [day("2026-02-16"), 0],
  ]);
});

test("somebody with a first day to come can be left out", () => {
  const dated = [
    [...(roster[0] ?? []), "Дата приема"],
    ...roster.slice(1),
    ["Ли Вэй", "КНР", 3, day("2026-01-01")],
  ];
  expect(planned(dated, []).forecast.breaks?.day).toBe(day("2026-01-01"));
  expect(planned(dated, [[null, "не нанимать", "Ли Вэй"]]).forecast.breaks).toBeNull();
});

test("each scenario is carried out with the rows of all", () => {
  const plan = [
    ["А", "уход", "Ахметов А", null, null, day("2026-01-31")],
    ["Б", "уход", "Ван Лэй", null, null, day("2026-01-31")],
    [null, "нанять", 1, 3, "РК", day("2026-06-01")],
    ["Б", "уход", "Неизвестный", null, null, day("2026-01-31")],
  ];
  const [a, b] = ["А", "б"].map((scenario) => planned(roster, plan, scenario));
  expect(a?.plan.scenarios).toEqual(["А", "Б"]);
  expect([a?.isComplete, b?.isComplete]).toEqual([true, false]);
  expect([a?.forecast.breaks?.day, b?.forecast.breaks?.day]).toEqual([day("2026-02-01"), undefined]);
  expect(a?.forecast.steps.at(-1)).toMatchObject({ verdict: "pass", day: day("2026-06-01") });
});

test.each([
  [["", "уволить всех", "Ван Лэй"], "plan_action_unknown"],
  [["", null, "Ван Лэй"], "plan_action_blank"],
  [["", "уход", null, null, null, 46_100], "plan_who_blank"],
  [["", "уход", 2, null, null, 46_100], "plan_who_needed"],
  [["", "уход", "Сериков С", null, null, 46_100], "plan_person_unknown"],
  [["", "уход", "Ахметов А", null, null, null], "plan_day_needed"],
  [["", "уход", "Ахметов А", null, null, "скоро"], "plan_day_unreadable"],
  [["", "уход", "Ахметов А", null, null, "03/04/2026"], "plan_day_ambiguous"],
  [["", "перевести", "Ахметов А", null, null, 46_100], "plan_category_needed"],
  [["", "нанять", 0, 3, "РК", 46_100], "plan_who_blank"],
  [["", "нанять", "0", 3, "РК", 46_100], "plan_count_unusable"],
])("a row that says %j is a finding and changes nothing", (row, code) => {
  const answer = planned(roster, [row]);
  expect(answer.findings).toMatchObject([{ code, severity: "error", row: 1 }]);
  expect(answer.isComplete).toBe(false);
  expect(answer.planned.cells).toEqual(roster);
});

test("whoever has left cannot leave again, and of two with one name none is chosen", () => {
  const dated = [
    [...(roster[0] ?? []), "Дата увольнения"],
    ...roster.slice(1),
    ["Ли Вэй", "КНР", 3, day("2025-11-10")],
    ["Ван Лэй", "РК", 3],
  ];
  const codes = planned(dated, [
    [null, "уход", "Ли Вэй", null, null, day("2026-01-31")],
    [null, "уход", "Ван Лэй", null, null, day("2026-01-31")],
  ]).findings.map(({ code }) => code);
  expect(codes).toEqual(["plan_not_there_then", "plan_person_ambiguous"]);
});

const withDates = [
  ["ФИО", "ИИН", "Гражданство", "Категория", "Дата приема", "Дата увольнения", "Разрешение до", "Статус"],
  ...Array.from({ length: 18 }, (_, index) => [
    ...[`Ахметов ${"АБВГДЕЖЗИКЛМНОПРСТ".charAt(index)}`, null, "РК", 3, null, null, null, null],
  ]),
  ["Ван Лэй", "900101300007", "КНР", 3, day("2020-01-01"), null, day("2026-06-30"), null],
  ["Ли Вэй", null, "КНР", 3, null, null, null, "запрашивается"],
  ["Уходящий", null, "РК", 3, null, day("2026-01-31"), null, null],
];
const codesOf = (...plan: unknown[][]) => planned(withDates, plan).findings.map(({ code }) => code);

test("who works already cannot be left out", () => {
  const answer = planned(withDates, [[null, "не нанимать", "Ван Лэй"]]);
  expect(answer.findings).toMatchObject([{ code: "plan_works_already", severity: "error" }]);
  expect(answer.planned.edits).toEqual([]);
  expect(answer.isComplete).toBe(false);
});

test("who starts on the as-of day works already", () => {
  const dated = [...withDates, ["Сун Мин", null, "КНР", 3, FROM, null, null, null]];
  expect(planned(dated, [[null, "не нанимать", "Сун Мин"]]).isComplete).toBe(false);
  const later = [...withDates, ["Сун Мин", null, "КНР", 3, FROM + 1, null, null, null]];
  expect(planned(later, [[null, "не нанимать", "Сун Мин"]]).isComplete).toBe(true);
});

test("whoever is only asked for is left out, and neither leaves nor moves", () => {
  const left = planned(withDates, [[null, "не нанимать", "Ли Вэй"]]);
  expect([left.isComplete, left.forecast.steps[0]?.groups.workers.foreigners]).toEqual([true, 1]);
  expect(codesOf([null, "уход", "Ли Вэй", null, null, day("2025-11-30")])).toEqual(["plan_only_requested"]);
  expect(codesOf([null, "перевести", "Ли Вэй", 2, null, day("2025-11-30")])).toEqual(["plan_only_requested"]);
});

const COUNTED = ["Что сделать", "Кто", "Сколько", "Категория", "Гражданство", "Дата"];
const counted = (...row: unknown[]) => {
  const answer = forecastPlan({ cells: withDates, from: FROM, plan: [COUNTED, row] });
  if (answer.kind !== "plan_forecast") throw new Error(answer.kind);
  return answer;
};

test.each([
  ...["отменено", "не актуально", "перенесено на весну", "кандидат отказался", "on hold", "тоқтатылды"],
  ...["Отложено"],
])("a row beside which stands «%s» is not carried out", (note) => {
  for (const heading of ["Примечание", "Статус"]) {
    const plan = readPlan([
      [...PLAN, heading],
      [null, "нанять", 2, 3, "РК", FROM, note],
    ]);
    if (plan.kind !== "plan") throw new Error(plan.code);
    expect([heading, plan.rows]).toEqual([heading, []]);
    expect(plan.findings).toMatchObject([
      { code: "plan_action_unknown", column: PLAN.length, values: { text: note } },
    ]);
  }
});

test.each(["утверждено", "разрешение отозвано", "объект закрыт", "не отменять", "срочно"])(
  "a row beside which stands «%s» is carried out",
  (note) => {
    const plan = readPlan([
      [...PLAN, "Причина"],
      [null, "увольнение", "Ван Лэй", null, null, FROM, note],
    ]);
    expect(plan).toMatchObject({ rows: [{ action: "leave" }], findings: [] });
  },
);

test("of an old and a new day none is chosen", () => {
  const plan = readPlan([
    [...PLAN, "Новая дата"],
    [null, "увольнение", "Ван Лэй", null, null, FROM, FROM + 30],
  ]);
  expect(plan).toMatchObject({ code: "columns_compete" });
});

test("a name beside a number of people means so many", () => {
  const { planned: result, forecast } = counted("нанять", "Сварщики", 5, 3, "КНР", null);
  expect(result.edits).toHaveLength(5);
  expect(forecast.steps[0]?.groups.workers.foreigners).toBe(7);
});

test.each(["-2", "2-3", "2.5", "5+", "10 000", "2 новых сварщика", "два человека", "Сварщики 5", "екі адам"])(
  "«%s» is no number of people, and nobody of that name is hired",
  (who) => {
    expect(counted("нанять", who, null, 3, "КНР", null).findings).toMatchObject([
      { code: "plan_count_unusable" },
    ]);
  },
);

test("an error value in place of the number is what has to be settled, unless the name is one as well", () => {
  const columnOf = (...row: unknown[]) => counted(...row).findings.map(({ column }) => column);
  expect(columnOf("нанять", "Сварщик", { error: "#N/A" }, 3, "КНР", null)).toEqual([2]);
  expect(columnOf("нанять", { error: "#N/A" }, { error: "#N/A" }, 3, "КНР", null)).toEqual([1]);
});

test("whoever is planned for some months is gone after the last of their days", () => {
  const plan = [
    [...COUNTED, "Дата окончания"],
    ["нанять", "", 1, 3, "РК", day("2025-12-01"), day("2026-05-31")],
  ];
  const answer = forecastPlan({ cells: withDates, from: FROM, plan });
  if (answer.kind !== "plan_forecast") throw new Error(answer.kind);
  const counts = answer.forecast.steps.map((step) => [step.day, step.groups.workers.citizens] as const);
  expect(counts).toEqual([
    [FROM, 19],
    [day("2025-12-01"), 20],
    [day("2026-02-01"), 19],
    [day("2026-06-01"), 18],
    [day("2026-07-01"), 18],
  ]);
});

test("a name with a number in it is one person where the count says so", () => {
  expect(counted("нанять", "Сварщик 5", 1, 3, "РК", null).planned.edits).toHaveLength(1);
});

test("a formula's 0 in the place of a name leaves the number beside it", () => {
  expect(counted("нанять", 0, 2, 3, "РК", null)).toMatchObject({ isComplete: true });
});

test("two numbers that differ, and several people where one is meant, are not guessed", () => {
  expect(counted("нанять", 2, 3, 3, "РК", null).isComplete).toBe(false);
  expect(counted("уход", "Ван Лэй", 2, null, null, day("2026-01-31")).isComplete).toBe(false);
});

test("an IIN in a cell of numbers means its person, its lost zeros put back", () => {
  const young = [...withDates, ["Ван Лэй", "061211600012", "КНР", 3, null, null, null, null]];
  const leave = (who: unknown) =>
    planned(young, [[null, "уход", who, null, null, day("2025-11-30")]]).planned.edits;
  expect(leave(61_211_600_012)).toMatchObject([{ kind: "set", row: young.length - 1 }]);
  expect(leave(900_101_300_007)).toMatchObject([{ kind: "set", row: 19 }]);
});

test("a citizen has no permit to renew, and a renewal never shortens one", () => {
  expect(codesOf([null, "продлить", "Ахметов А", null, null, day("2026-12-31")])).toEqual([
    "plan_citizen_has_no_permit",
  ]);
  expect(codesOf([null, "продлить", "Ван Лэй", null, null, day("2026-03-31")])).toEqual([
    "plan_renewal_shortens",
  ]);
  expect(codesOf([null, "продлить", "Ван Лэй", null, null, day("2027-06-30")])).toEqual([]);
});

test("a move to the category somebody is in, or after the last day, is a finding", () => {
  expect(codesOf([null, "перевести", "Ван Лэй", 3, null, day("2026-01-15")])).toEqual(["plan_same_category"]);
  expect(codesOf([null, "перевести", "Уходящий", 2, null, day("2026-02-01")])).toEqual([
    "plan_not_there_then",
  ]);
});

test("a day long past or years ahead is taken for a slip", () => {
  expect(codesOf([null, "уход", "Ван Лэй", null, null, day("2024-11-30")])).toEqual(["plan_day_far"]);
  expect(codesOf([null, "нанять", 1, 3, "РК", day("2032-01-01")])).toEqual(["plan_day_far"]);
  expect(codesOf([null, "уход", "Ван Лэй", null, null, day("2025-10-31")])).toEqual([]);
});

test("days of a plan that can be read both ways are read like the others, which is said once", () => {
  const plan = [
    [null, "нанять", 1, 3, "РК", "01/02/2026"],
    [null, "нанять", 1, 3, "РК", "15/01/2026"],
    [null, "нанять", 1, 3, "РК", "03/02/2026"],
  ];
  const { findings, plan: read } = planned(withDates, plan);
  expect(findings.map(({ code, row }) => [code, row])).toEqual([["plan_dates_settled", 1]]);
  expect(read.rows.map((row) => row.day)).toEqual(["2026-02-01", "2026-01-15", "2026-02-03"].map(day));
  const mixed = planned(withDates, [...plan, [null, "нанять", 1, 3, "РК", "01/16/2026"]]);
  expect(mixed.findings.map(({ code, row }) => [code, row])).toEqual([
    ["plan_day_ambiguous", 1],
    ["plan_day_ambiguous", 3],
  ]);
});

test.each([
  ["who", [null, "нанять", NOT_CALCULATED, 3, "РК", day("2026-01-15")], 2],
  ["what", [null, NOT_CALCULATED, 1, 3, "РК", day("2026-01-15")], 1],
  ["scenario", [NOT_CALCULATED, "нанять", 1, 3, "РК", day("2026-01-15")], 0],
  ["day", [null, "нанять", 1, 3, "РК", NOT_CALCULATED], 5],
])("a formula that was never calculated as the %s keeps its row from being carried out", (_, row, column) => {
  const { findings, isComplete } = planned(withDates, [row]);
  expect(isComplete).toBe(false);
  expect(findings).toMatchObject([{ row: 1, column, values: { text: "=…" } }]);
});

test("a vacancy is nobody to be hired", () => {
  expect(codesOf([null, "нанять", "Вакант", 3, null, day("2026-01-15")])).toContain("plan_count_unusable");
});

test("scenarios whose names look the same are one", () => {
  const plan = [
    ["A", "нанять", 1, 3, "РК", day("2026-01-15")],
    ["А", "нанять", 1, 3, "РК", day("2026-02-15")],
  ];
  expect(planned(withDates, plan, "A")).toMatchObject({ plan: { scenarios: ["A"] } });
  expect(planned(withDates, plan, "А").planned.edits).toHaveLength(2);
});

test("a roster without headings takes people in, and no dates", () => {
  const bare = Array.from({ length: 9 }, () => ["РК", 3]);
  const codes = (plan: unknown[][]) => planned(bare, plan).findings.map(({ code }) => code);
  expect(codes([[null, "нанять", 1, 3, "КНР", 46_100]])).toEqual(["plan_no_headings"]);
  expect(codes([[null, "нанять", 1, 3, "КНР", null]])).toEqual(["plan_hire_without_day"]);
});

import { iso } from "../../../src/law/day";
import { judgeEmployers, judgeEmployersInSteps } from "../../../src/roster/employers/judge-employers";
import { forecastInSteps, forecastRoster } from "../../../src/roster/forecast/forecast-roster";
import { forecastPlan, forecastPlanInSteps, scenariosInSteps } from "../../../src/roster/plan/forecast-plan";
import { runToEnd, type Steps } from "../../../src/roster/steps";
import { findRemedies, findRemediesInSteps } from "../../../src/roster/remedies/find-remedies";

const from = iso("2025-11-05");
const cells = [
  ["ФИО", "Гражданство", "Категория", "Дата увольнения"],
  ...Array.from({ length: 9 }, (_, index) => [
    `Ахметов ${"АБВГДЕЖЗИ".charAt(index)}`,
    "РК",
    3,
    from + 30 + index,
  ]),
  ...Array.from({ length: 20_000 }, () => [null, null, null, null]),
  ["Ван Лэй", "КНР", 3, null],
];
const plan = [
  ["Scenario", "What", "Who", "Category", "Citizenship", "Day"],
  ["A", "leave", "Ван Лэй", null, null, from + 10],
  ["B", "hire", 9, 3, "Kazakhstan", from + 20],
];

function counted<Result>(steps: Steps<Result>): { readonly pauses: number; readonly result: Result } {
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done === true) return { pauses, result: step.value };
  }
}

test.each<[string, () => Steps<unknown>, () => unknown]>([
  ["a forecast", () => forecastInSteps({ cells, from }), () => forecastRoster({ cells, from })],
  ["a plan", () => forecastPlanInSteps({ cells, from, plan }), () => forecastPlan({ cells, from, plan })],
  ["the ways back", () => findRemediesInSteps({ cells, from }), () => findRemedies({ cells, from })],
  [
    "employers",
    () => judgeEmployersInSteps({ cells, day: from }),
    () => judgeEmployers({ cells, day: from }),
  ],
])("%s in steps is the one made in one go, with pauses", (_, inSteps, atOnce) => {
  const { pauses, result } = counted(inSteps());
  expect(result).toEqual(atOnce());
  expect(pauses).toBeGreaterThan(1);
});

test("every scenario of a plan is carried out by itself, the whole plan where it names none", () => {
  const breaksOf = (rows: readonly (readonly unknown[])[]) =>
    runToEnd(scenariosInSteps({ cells, from, plan: rows })).map((answer) =>
      answer.kind === "plan_forecast" ? [answer.scenario, answer.forecast.breaks?.day ?? null] : answer.kind,
    );
  expect(breaksOf(plan)).toEqual([
    ["A", null],
    ["B", null],
  ]);
  expect(breaksOf(plan.map((row) => row.slice(1)))).toEqual([[null, null]]);
  expect(breaksOf([["Примечание"]])).toEqual(["unreadable_plan"]);
});

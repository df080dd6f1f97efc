import { iso } from "../../../src/law/day";
import { readPlan } from "../../../src/roster/plan/read-plan";
import { readPlanAction } from "../../../src/roster/words/plan-action";

test.each([
  ["hire", ["нанять", "Принять на работу", "Найм", "hire", "Hiring", "жұмысқа алу", "қабылдау", "hire 3"]],
  [
    "leave",
    ["уход", "Уволен", "leaves", "leave", "жұмыстан шығу", "кетеді", "увольнение", "Termination", "resigns"],
  ],
  [
    "leave",
    [
      "жұмыстан босату",
      "Retirement",
      "redundancy",
      "dismissal",
      "уволить",
      "увольняем",
      "выбытие",
      "leaving",
    ],
  ],
  ["renew", ["продлить", "продление разрешения", "renew", "ұзарту", "extend the permit"]],
  [
    "move",
    ["перевести", "перевод в категорию 2", "move to category 2", "ауыстыру", "басқа санатқа", "promotion"],
  ],
  ["not_hire", ["не нанимать", "not_hire", "do not hire", "жұмысқа алмау", "не принимать"]],
])("%s is understood", (action, texts) => {
  for (const text of texts) expect([text, readPlanAction(text)]).toEqual([text, action]);
});

test.each([
  [
    "a hire called off",
    ["отмена приема", "отмена найма", "отказ от найма", "прекратить прием", "cancel hiring"],
  ],
  [
    "no hiring at all",
    ["stop hiring", "hiring freeze", "Приостановить найм", "найм отменён", "жалдауды тоқтату"],
  ],
  [
    "taking something, or somebody off",
    ["қызметтен алу", "жұмыстан алу", "демалыс алу", "рұқсат алу", "алу"],
  ],
  ["people on leave, who stay", ["уход в декрет", "уход в отпуск", "уход за ребёнком", "maternity leave"]],
  [
    "people on leave, who stay",
    ["annual leave", "leave as is", "unpaid leave", "демалысқа кету", "іссапарға кету"],
  ],
  ["a permit that ends", ["без продления", "отказ в продлении", "non-renewal", "renewal refused"]],
  [
    "a hire put off, or not sure",
    ["найм перенесён", "приём отложен", "hire (TBC)", "жұмысқа алу кейінге қалды"],
  ],
  ["something else", ["change department", "принять к сведению", "принять решение", "шығу"]],
])("%s is no action of a plan: %j", (_, texts) => {
  for (const text of texts) expect([text, readPlanAction(text)]).toEqual([text, null]);
});

test("to come to work is to be hired, and not to leave", () => {
  for (const text of ["жұмысқа шығу", "жұмысқа шығады"]) expect(readPlanAction(text)).toBe("hire");
});

test.each(["не продлевать", "do not renew", "подумать", "???", "оставить"])("«%s» is not guessed", (text) => {
  expect(readPlanAction(text)).toBeNull();
});

test.each([
  [["Scenario", "What", "Who or how many", "Category", "Citizenship", "Day"]],
  [["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата", "Сценарий"]],
  [["Не істеу керек", "Кім немесе қанша", "Санаты", "Азаматтығы", "Күні", "Нұсқа"]],
  [["Не істеу", "Кім", "Санаты", "Азаматтығы", "Күні", "Нұсқа"]],
])("the headings %j are those of a plan", (headings) => {
  const plan = readPlan([["Какой-то план"], headings, headings.map(() => null)]);
  if (plan.kind !== "plan") throw new Error(plan.code);
  expect(Object.keys(plan.columns).sort()).toEqual([
    ...["category", "citizenship", "day", "scenario", "what", "who"],
  ]);
  expect(plan).toMatchObject({ headerRow: 1, rows: [], findings: [] });
});

test.each(["HC", "Qty", "Pax", "Headcount", "Саны"])("how many are hired is read under %j", (heading) => {
  const plan = readPlan([
    ["What", "Who", heading, "Category", "Citizenship", "Day"],
    ["hire", "Welders", 2, 4, "India", "01.04.2026"],
  ]);
  expect(plan).toMatchObject({ rows: [{ people: 2, who: "Welders" }], findings: [] });
});

const lasting = ["What", "Who", "Category", "Citizenship", "Start date", "End date"];

test("people hired for a time have a first and a last day", () => {
  const plan = readPlan([lasting, ["hire", 1, 4, "India", "01.04.2026", "30.06.2026"]]);
  expect(plan).toMatchObject({ rows: [{ day: iso("2026-04-01"), until: iso("2026-06-30") }], findings: [] });
});

test.each(["leave", "renew"])("the day of %j may stand under that of the end", (action) => {
  const plan = readPlan([lasting, [action, "Omarov A.", null, null, null, "30.06.2026"]]);
  expect(plan).toMatchObject({ rows: [{ day: iso("2026-06-30"), until: null }], findings: [] });
});

test.each([
  ["a last day that is none", ["hire", 1, 4, "India", "01.04.2026", "summer"], "plan_day_unreadable"],
  ["a last day read both ways", ["hire", 1, 4, "India", "01.04.2026", "05/06/2026"], "plan_day_ambiguous"],
  ["two last days", ["leave", "Omarov", null, null, "01.04.2026", "30.06.2026"], "plan_day_ambiguous"],
  ["a move for a time", ["move", "Omarov", 2, null, "01.04.2026", "30.06.2026"], "plan_day_ambiguous"],
])("a row with %s is not carried out", (_, row, code) => {
  expect(readPlan([lasting, row])).toMatchObject({ rows: [], findings: [{ code, column: 5 }] });
});

test("a roster is no plan", () => {
  expect(
    readPlan([
      ["ФИО", "Гражданство", "Категория", "Дата приема"],
      ["Ахметов", "РК", 3, null],
    ]),
  ).toMatchObject({
    kind: "unreadable",
    code: "no_heading",
  });
});

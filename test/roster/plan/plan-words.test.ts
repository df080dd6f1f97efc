import { readPlan } from "../../../src/roster/plan/read-plan";
import { readPlanAction } from "../../../src/roster/words/plan-action";

test.each([
  ["hire", ["нанять", "Принять на работу", "Найм", "hire", "Hiring", "жұмысқа алу", "қабылдау", "hire 3"]],
  ["leave", ["уход", "Уволен", "leaves", "leave", "жұмыстан шығу", "кетеді", "увольнение"]],
  ["renew", ["продлить", "продление разрешения", "renew", "ұзарту", "extend the permit"]],
  ["move", ["перевести", "перевод в категорию 2", "move to category 2", "ауыстыру", "басқа санатқа"]],
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
])("the headings %j are those of a plan", (headings) => {
  const plan = readPlan([["Какой-то план"], headings, headings.map(() => null)]);
  if (plan.kind !== "plan") throw new Error(plan.code);
  expect(Object.keys(plan.columns).sort()).toEqual([
    ...["category", "citizenship", "day", "scenario", "what", "who"],
  ]);
  expect(plan).toMatchObject({ headerRow: 1, rows: [], findings: [] });
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

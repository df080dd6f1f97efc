import { languages } from "../../src/i18n/language";
import { explainPlanFinding, explainUnreadablePlan, planWords } from "../../src/sentences/explain-plan";
import { planTexts } from "../../src/i18n/plan";
import { speaker } from "../../src/i18n/speaker";
import { iso } from "../../src/law/day";
import { planCells, type PlanEntry } from "../../src/roster/plan/plan-entry";
import { planFindingCodes } from "../../src/roster/plan/plan-findings";
import { planActions } from "../../src/roster/words/plan-action";
import { readPlan } from "../../src/roster/plan/read-plan";

test.each(languages)("a plan written in %s reads back as it was meant", (language) => {
  const entries = planActions.map((action): PlanEntry => ({
    action,
    who: action === "hire" ? 2 : "Ахметов А.",
    category: 3,
    isCitizen: action === "hire",
    day: iso("2026-01-15"),
    scenario: "A",
  }));
  const plan = readPlan(planCells(entries, planWords(speaker(planTexts, language))));
  if (plan.kind !== "plan") throw new Error(plan.code);
  expect(plan.findings).toEqual([]);
  expect(plan.scenarios).toEqual(["A"]);
  expect(
    plan.rows.map(({ action, people, who, day, category }) => [action, people, who, day, category]),
  ).toEqual(
    entries.map(({ action }) => [
      ...[action, action === "hire" ? 2 : 1, action === "hire" ? "" : "Ахметов А.", iso("2026-01-15"), 3],
    ]),
  );
});

test("a day of a plan that no calendar has is told apart from a word", () => {
  const say = speaker(planTexts, "en");
  const explained = (text: string) =>
    explainPlanFinding({ code: "plan_day_unreadable", values: { text } }, say);
  expect(explained("31.09.2026")).toBe("There is no day “31.09.2026”. Correct the date.");
  expect(explained("soon")).toBe("“soon” is not understood as a date. Enter it as dd.mm.yyyy.");
});

test.each(languages)("every remark on a plan is a sentence in %s", (language) => {
  const say = speaker(planTexts, language);
  const sentences = [
    ...planFindingCodes.map((code) =>
      explainPlanFinding({ code, values: { text: "Ахметов", order: "dayFirst" } }, say),
    ),
    explainUnreadablePlan({ code: "no_heading", headings: [] }, say),
    explainUnreadablePlan({ code: "columns_compete", headings: ["A", "B"] }, say),
  ];
  for (const sentence of sentences) expect(sentence).toMatch(/[\p{L}\d]\.$/u);
  expect(new Set(sentences).size).toBe(sentences.length);
});

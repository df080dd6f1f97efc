import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import { matchPlanHeading } from "../../../src/roster/table/plan-fields";
import { readPlanAction } from "../../../src/roster/words/plan-action";
import { readPlan } from "../../../src/roster/plan/read-plan";
import { readCitizenship } from "../../../src/roster/words/citizenship";
import { columnFields, planColumns, seenCells } from "../../../src/taskpane/planning/plan-columns";

test.each(languages)("every heading of a plan made in %s reads back as its column", (language) => {
  const columns = planColumns(language, null);
  expect(columns.map(({ heading }) => matchPlanHeading(heading)?.field)).toEqual([...columnFields]);
  columns.forEach(({ heading }, index) => {
    expect(columns.map(({ matches }) => matches(heading))).toEqual(columns.map((_, each) => each === index));
  });
});

test.each(languages)("every choice offered in %s is understood, and fits a list of Excel", (language) => {
  const choices = (field: (typeof columnFields)[number]) =>
    planColumns(language, null)[columnFields.indexOf(field)]?.choices ?? [];
  expect(choices("what").map(readPlanAction)).toEqual(["hire", "leave", "renew", "move", "not_hire"]);
  expect(choices("citizenship").map((text) => readCitizenship(text).kind)).toEqual(
    choices("citizenship").map(() => "state"),
  );
  for (const { choices: list = [] } of planColumns(language, null)) {
    expect(list.join(",").length).toBeLessThanOrEqual(255);
    expect(list.some((choice) => choice.includes(","))).toBe(false);
  }
});

test("in a plan that stands there a column is known by the very heading it was read under", () => {
  const cells = [
    ["Что сделать", "Кто", "Дата", "Плановая дата по договору", "Внесено в список"],
    ["уход", "Ли Вэй", "что-то", iso("2026-03-02"), null],
    ["уход", "Ким Ир", "", iso("2026-03-02"), iso("2026-01-20")],
  ];
  const sheet = { id: "p", sheet: "KZ_Plan", row: 0, column: 0, cells };
  const table = { sheet, plan: readPlan(cells), findings: [] };
  const [, , , , , day] = planColumns("ru", table);
  const known = ["Дата", "Плановая дата по договору"].filter((heading) => day?.matches(heading));
  expect(known).toHaveLength(1);
  const column = cells[0]?.indexOf(known[0] ?? "") ?? -1;
  expect(seenCells(table, 1)[5]).toBe(cells[1]?.[column]);
  expect(table.plan.kind === "plan" && [...table.plan.scenarioOfRow.keys()]).toEqual([1]);
});

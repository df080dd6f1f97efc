import { iso } from "../../src/law/day";
import { check, checkInSteps } from "../../src/roster/check";

const day = iso("2025-11-05");

test("a large roster is checked in many short steps, with the answer it has in one go", () => {
  const people = Array.from({ length: 30_000 }, (_, index) => [
    `Ахметов ${String(index)}`,
    index % 3 === 0 ? "КР" : "РК",
    3,
  ]);
  const question = { cells: [["ФИО", "Гражданство", "Категория"], ...people], day };
  const steps = checkInSteps(question);
  const progress: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) progress.push(step.value);
  expect(progress.length).toBeGreaterThan(10);
  expect(Math.max(...progress)).toBeLessThanOrEqual(question.cells.length);
  expect(step.value).toEqual(check(question));
});

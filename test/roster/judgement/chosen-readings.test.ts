import { iso } from "../../../src/law/day";
import { defaultReadings, type Readings } from "../../../src/law/readings";
import { check } from "../../../src/roster/check";

const cells = [
  ["ФИО", "Гражданство", "Категория"],
  ...Array.from({ length: 8 }, () => ["Ахметов Б.", "РК", 3]),
  ["Иванов П.", "Россия", 3],
  ["Асанов Т.", "Кыргызстан", 4],
  ["Серобян А.", "Армения", 1],
  ["Ли Вэй", "КНР", 3],
];

function countedAsCitizens(readings: Partial<Readings>): unknown {
  const answer = check({ cells, day: iso("2025-11-05"), readings: { ...defaultReadings, ...readings } });
  return answer.kind === "check" ? answer.countedAsCitizens : answer.kind;
}

test("who counts as a citizen by a reading alone is told by group, and nobody does by default", () => {
  expect(countedAsCitizens({ eaeu: "local" })).toEqual({ managers: 1, workers: 2 });
  expect(countedAsCitizens({ eaeu: "exclude" })).toEqual({ managers: 0, workers: 0 });
  expect(countedAsCitizens({})).toEqual({ managers: 0, workers: 0 });
});

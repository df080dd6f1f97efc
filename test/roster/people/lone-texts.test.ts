import { iso } from "../../../src/law/day";
import { check } from "../../../src/roster/check";

const day = iso("2025-11-05");
const headings = ["ФИО", "Гражданство", "Категория", "Дата приема", "Дата увольнения"];
const named = (index: number) => [`Омаров ${"АБВГДЕЖЗ".charAt(index)}.`, "РК", 3, 45_000, null];

function headcountOf(...rows: readonly (readonly unknown[])[]): unknown {
  const answer = check({ cells: [headings, ...[0, 1, 2, 3].map(named), ...rows], day });
  return answer.kind === "check" ? answer.headcount : answer.kind;
}

test("each of several rows without a name keeps its own dates, though the same state and category stand in them", () => {
  const there = [null, "КНР", 3, 45_000, null];
  const leftLongAgo = [null, "КНР", 3, 43_000, 44_000];
  const leavesLater = [null, "КНР", 3, 43_000, 45_990];
  const toCome = [null, "КНР", 3, 46_050, null];
  expect(headcountOf(there, leftLongAgo, leavesLater, leavesLater, toCome)).toEqual({ min: 4, max: 7 });
});

test("a text alone is one thing beside a category and another beside a date", () => {
  const section = ["Отдел № 5", null, null, null, null];
  const somebody = ["Отдел № 5", null, null, 45_000, null];
  expect(headcountOf(section, section)).toEqual({ min: 4, max: 4 });
  expect(headcountOf(section, somebody)).toEqual({ min: 5, max: 5 });
});

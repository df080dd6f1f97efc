import { iso } from "../../src/law/day";
import { type Check, check } from "../../src/roster/check";

const day = iso("2026-03-01");
const headings = ["ФИО", "Гражданство", "Категория", "Вид занятости", "Вид договора", "Статус"];
const citizens = Array.from({ length: 9 }, (_, index) => [
  `Ахметов ${String(index)}`,
  "РК",
  3,
  "основное место работы",
  "трудовой договор",
  null,
]);

function checked(row: readonly unknown[]): Check {
  const result = check({ cells: [headings, ...citizens, [...row]], day });
  if (result.kind !== "check") throw new Error(result.kind);
  return result;
}

test("every column about status is read, not only the first of a kind", () => {
  const { groups, findings } = checked([
    "Ким В.",
    "РК",
    3,
    "внешнее совместительство",
    "трудовой договор",
    null,
  ]);
  expect(groups.workers.citizens).toBe(9);
  expect(findings).toEqual([expect.objectContaining({ code: "part_timer", row: 10, column: 3 })]);
  expect(checked(["Ким В.", "РК", 3, null, "договор ГПХ", null]).findings[0]).toMatchObject({ column: 4 });
});

test("an internal part-timer’s second row does not count the citizen twice", () => {
  expect(
    checked(["Ахметов 1", "РК", 3, "внутреннее совместительство", null, null]).groups.workers.citizens,
  ).toBe(9);
});

test("a transferee stays one whatever else the row says of the contract", () => {
  const { transferees } = checked(["Wang", "КНР", 3, "ВКП", "договор ГПХ", "запрашивается"]);
  expect(transferees?.categories.find(({ category }) => category === 3)?.transferees).toEqual({
    min: 1,
    max: 1,
  });
});

test("a seasonal foreigner is counted in the category written, and it is said", () => {
  const { groups, findings } = checked(["Алиев", "Узбекистан", 4, null, "сезонный", null]);
  expect(groups.workers.foreigners).toBe(1);
  expect(findings).toEqual([expect.objectContaining({ code: "seasonal", severity: "tip", column: 4 })]);
  expect(checked(["Ким В.", "РК", 4, null, "сезонный", null]).findings).toEqual([]);
});

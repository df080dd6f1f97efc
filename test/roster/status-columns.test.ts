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

test.each([
  ["a residence permit", ["Ким В.", "РК", 3, null, null, "ВНЖ"], 5],
  ["no residence permit, as it says", ["Ким В.", "РК", 3, null, null, "ВНЖ нет"], null],
  ["the status of a kandas, who may be a citizen by now", ["Ким В.", "РК", 3, null, null, "кандас"], null],
])("a citizen with %s", (_, row, column) => {
  const { groups, findings } = checked(row);
  expect(groups.workers.citizens).toBe(column === null ? 10 : 9);
  expect(
    findings.filter(({ code }) => code === "citizen_with_permit").map((finding) => finding.column),
  ).toEqual(column === null ? [] : [column]);
});

test("a citizen with the number of a work permit may be a foreigner", () => {
  const permits = ["ФИО", "Гражданство", "Категория", "№ разрешения"];
  const cells = [permits, ...citizens.map((row) => [...row.slice(0, 3), "не требуется"])];
  const verdictWith = (permit: unknown) => {
    const result = check({ cells: [...cells, ["Ким В.", "РК", 3, permit]], day });
    return result.kind === "check" ? [result.groups.workers.citizens, result.groups.workers.unclear] : null;
  };
  expect(verdictWith("2025-0012345")).toEqual([9, 1]);
  expect(verdictWith("-")).toEqual([10, 0]);
});

test("a leaver who is only noted makes the row unclear, and who replaces a leaver does not", () => {
  const noted = ["ФИО", "Гражданство", "Категория", "Примечание"];
  const cells = [noted, ...citizens.map((row) => [...row.slice(0, 3), null])];
  const codesFor = (note: string) => {
    const result = check({ cells: [...cells, ["Ким В.", "РК", 3, note]], day });
    return result.kind === "check" ? result.findings.map(({ code }) => code) : null;
  };
  expect(codesFor("уволен приказом 12")).toEqual(["dismissed_without_date"]);
  expect(codesFor("принят вместо уволенного Ахметова")).toEqual([]);
});

import { iso } from "../../../src/law/day";
import { check } from "../../../src/roster/check";

const day = iso("2026-03-02");
const headings = ["ФИО", "Гражданство", "Категория", "Организация"];
const firm = (name: string, people: readonly string[]) => people.map((each) => [each, "РК", 3, name]);

test("a column that names several employers is none that was not read", () => {
  const cells = [
    headings,
    ...firm("ТОО «Альфа»", ["Ахметов А.", "Сериков Б."]),
    ...firm("ТОО «Бета»", ["Омаров В."]),
  ];
  const answer = check({ cells, day });
  expect(answer.kind === "check" && answer.unread).toEqual([]);
});

test("more employers than are tried one by one leave the answer open, each named as far as a sentence goes", () => {
  const cells = [
    headings,
    ...Array.from({ length: 12 }, (_, index) => firm(`ТОО «Фирма ${String(index)}»`, ["Ахметов А."])).flat(),
    ["Ли Вэй", "КНР", 3, "ТОО «Фирма 12»"],
  ];
  const answer = check({ cells, day });
  if (answer.kind !== "check") throw new Error(answer.kind);
  expect(answer.verdict).toBe("undecided");
  expect(answer.findings.find(({ code }) => code === "several_employers")).toMatchObject({
    severity: "error",
    column: 3,
    values: { employers: 13, names: "ТОО «Фирма 0», ТОО «Фирма 1», ТОО «Фирма 2»", more: 10 },
  });
});

import { iso } from "../../../src/law/day";
import { judgeRoster } from "../../../src/roster/judgement/judge-roster";
import { explained } from "../../../src/roster/check";
import { totalsOf } from "../../../src/roster/totals/reconcile-totals";

const HEADINGS = ["№", "ФИО", "Гражданство", "Категория", "Дата увольнения", "Оклад"];
type Row = readonly unknown[];

const someone = (name: string, country = "РК", leave: string | null = null): Row => [
  null,
  name,
  country,
  3,
  leave,
  250000,
];
const four = ["Ахметов А.", "Омаров О.", "Серикова С.", "Ким К."].map((name) => someone(name));
const gone = someone("Ушедший У.", "РК", "01.01.2026");
const foreigner = someone("Ли Ч.", "Китай");
const vacant: Row = [null, "Вакансия", null, 3, null, 250000];

function totals(...rows: readonly Row[]) {
  const judged = judgeRoster({ cells: [HEADINGS, ...rows], day: iso("2026-11-30") });
  if (judged.kind !== "judged") throw new Error(judged.kind);
  const { findings } = explained(judged);
  return totalsOf(judged, findings);
}

const told = (...rows: readonly Row[]) =>
  totals(...rows).map(({ of, stated, counted, explained: how, parts, unexplained }) => ({
    ...{ of, stated, how, unexplained },
    counted: counted.min === counted.max ? counted.min : [counted.min, counted.max],
    parts: Object.fromEntries(parts.map(({ why, people }) => [why, people])),
  }));

const agreeing = (stated: number, of = "people") => ({
  ...{ of, stated, how: "agrees", unexplained: 0, counted: stated, parts: {} },
});

test("a total that agrees says so, whether its number stands in the text or beside it", () => {
  expect(told(...four, ["Итого: 4"])).toEqual([agreeing(4)]);
  expect(told(...four, [null, "Итого", null, null, null, 4])).toEqual([]);
  expect(told(...four, ["Итого", 4, null, null, null, 1000000])).toEqual([agreeing(4)]);
});

test("a difference is made up of those who left, a second row of somebody, and a post that nobody holds", () => {
  expect(told(...four, gone, vacant, ["Итого: 6"])).toEqual([
    {
      ...{ of: "people", stated: 6, counted: 4, how: "whole", unexplained: 0 },
      parts: { left: 1, vacant_post: 1 },
    },
  ]);
});

test("where several choices of rows make up the difference all are named, and that the sheet does not tell", () => {
  expect(told(...four, gone, vacant, ["Итого: 5"])).toMatchObject([
    { how: "some", parts: { left: 1, vacant_post: 1 } },
  ]);
});

test("what no rows explain is left over", () => {
  expect(told(...four, gone, ["Итого: 7"])).toMatchObject([
    { how: "rest", parts: { left: 1 }, unexplained: 2 },
  ]);
});

test("a smaller total may leave out the foreigners, or people who stand below it", () => {
  expect(told(...four, foreigner, ["Итого: 4"])).toMatchObject([{ how: "whole", parts: { foreigners: 1 } }]);
  expect(told(...four, ["Итого: 3"])).toMatchObject([{ how: "rest", parts: {}, unexplained: 1 }]);
});

test("a smaller total may leave out those without a category, and those with another contract", () => {
  const cleaner: Row = [null, "Уборщикова У.", "РК", "без категории", null, 250000];
  expect(told(...four, cleaner, ["Итого: 4"])).toMatchObject([{ how: "whole", parts: { outside: 1 } }]);
});

test("citizens and foreigners are compared each with their own", () => {
  expect(
    told(...four, foreigner, gone, ["Итого: 5"], ["в том числе граждан РК", 5], ["иностранцев: 1"]),
  ).toEqual([
    agreeing(5),
    { ...{ of: "citizens", stated: 5, counted: 4, how: "whole", unexplained: 0 }, parts: { left: 1 } },
    agreeing(1, "foreigners"),
  ]);
});

test("each section is compared with its own rows, and the whole list with all of them", () => {
  const rows = [
    ["Бухгалтерия"],
    ...four.slice(0, 2),
    ["Итого: 2"],
    ["Цех № 1"],
    ...four.slice(2),
    gone,
    ["Итого по цеху: 3"],
    ["Всего: 5"],
  ];
  expect(
    totals(...rows).map(({ stated, span, counted, explained: how }) => [stated, span, counted.min, how]),
  ).toEqual([
    [2, [2, 4], 2, "agrees"],
    [3, [6, 9], 2, "whole"],
    [5, [1, 10], 4, "whole"],
  ]);
});

test("the last of the sections' totals is not taken for that of the list", () => {
  const rows = [
    ["Бухгалтерия"],
    ...four.slice(0, 3),
    ["Итого: 3"],
    ["Цех № 1"],
    ...four.slice(3),
    ["Итого: 1"],
  ];
  expect(told(...rows)).toEqual([agreeing(3), agreeing(1)]);
});

test("sums of pay, posts and what is no number of people say nothing", () => {
  expect(told(...four, ["Итого", null, null, null, null, 1000000])).toEqual([]);
  expect(told(...four, ["Итого ставок: 5"])).toEqual([]);
  expect(told(...four, ["Итого", null, null, null, 1234567])).toEqual([]);
});

test("a sum of money or the like is told by how far it is from the people", () => {
  const one = four.slice(0, 1);
  expect(told(...one, ["Итого: 7"])).toMatchObject([{ stated: 7, unexplained: 6 }]);
  expect(told(...one, ["Итого: 8"])).toEqual([]);
});

test("rows of which nobody knows whether they count are a part of the difference", () => {
  const perhaps = [null, "Перхапсов П.", "РК", 3, "скоро", 1];
  expect(told(...four, perhaps, ["Итого: 5"])).toMatchObject([
    { counted: [4, 5], how: "whole", parts: { unclear: 1 } },
  ]);
});

const wide = (heading: string, ...rows: readonly Row[]) => {
  const judged = judgeRoster({
    cells: [[...HEADINGS.slice(0, 4), heading], ...rows],
    day: iso("2026-11-30"),
  });
  if (judged.kind !== "judged") throw new Error(judged.kind);
  const found = totalsOf(judged, explained(judged).findings).map(({ counted, parts, explained: how }) => ({
    ...{ counted, how },
    parts: parts.map(({ why, rows: of, people }) => [why, of, people]),
  }));
  return { headcount: judged.headcount, found };
};

test("whoever may be gone by a column that was not read is open in a total as in the headcount", () => {
  const { headcount, found } = wide(
    "Финал",
    ...four.slice(1).map((row) => row.slice(0, 5)),
    [null, "Ахметов А.", "РК", 3, "15.01.2026"],
    ["Итого: 4"],
  );
  expect(headcount).toEqual({ min: 3, max: 4 });
  expect(found).toEqual([{ counted: headcount, how: "whole", parts: [["column", [4], 1]] }]);
});

test("of several employers a total counts the people of all, and each is tested by itself", () => {
  const at = (employer: string, name: string): Row => [null, name, "РК", 3, employer];
  const { headcount, found } = wide(
    "Работодатель",
    at("ТОО Альфа", "Ахметов А."),
    at("ТОО Альфа", "Омаров О."),
    at("ТОО Бета", "Ким К."),
    ["Итого: 3"],
  );
  expect(headcount).toEqual({ min: 1, max: 3 });
  expect(found).toEqual([{ counted: headcount, how: "whole", parts: [["employers", [1, 2], 2]] }]);
});

test("people of whom a note beside the list speaks, or the heading above them, are a part by themselves", () => {
  const rows = four.map((row) => row.slice(0, 4));
  const noted = wide("Табель", ...rows, ["Итого: 4"], ["Ким уволен 01.02.2026"]);
  expect(noted.found).toEqual([{ counted: noted.headcount, how: "whole", parts: [["note", [4], 1]] }]);
  const headed = wide("Табель", ...rows.slice(1), ["Уволенные"], ...rows.slice(0, 1), ["Всего: 4"]);
  expect(headed.found).toEqual([{ counted: headed.headcount, how: "whole", parts: [["section", [5], 1]] }]);
});

test("a row of several people is sure of one of them, in a total as in the headcount", () => {
  const { headcount, found } = wide(
    "Количество человек",
    ...four.map((row) => [...row.slice(0, 4), 1]),
    [null, "Бригада", "РК", 3, 3],
    [null, "Пара", "РК", 3, 2],
    ["Итого: 9"],
  );
  expect(found).toEqual([{ counted: headcount, how: "whole", parts: [["unclear", [5, 6], 3]] }]);
});

import { iso } from "../../../src/law/day";
import {
  type ChangedField,
  compareInSteps,
  type ListComparison,
} from "../../../src/roster/changes/compare-lists";
import type { ListedPerson } from "../../../src/roster/changes/listed-people";
import { judgeRoster } from "../../../src/roster/judgement/judge-roster";
import { runToEnd } from "../../../src/roster/steps";

const HEADINGS = ["ФИО", "ИИН", "Гражданство", "Должность", "Категория", "Дата увольнения", "Дата рождения"];
type Row = readonly unknown[];

const OCTOBER = iso("2026-10-31");
const NOVEMBER = iso("2026-11-30");

function person(name: string | null, more: Readonly<Record<string, unknown>> = {}): Row {
  const { iin = null, country = "РК", position = "Сварщик", category = 3, leave = null, born = null } = more;
  return [name, iin, country, position, category, leave, born];
}

function judged(day: number, rows: readonly Row[]) {
  const answer = judgeRoster({ cells: [HEADINGS, ...rows], day: day as never });
  if (answer.kind !== "judged") throw new Error(answer.kind);
  return answer;
}

function compared(before: readonly Row[], after: readonly Row[]): ListComparison {
  return runToEnd(compareInSteps(judged(OCTOBER, before), judged(NOVEMBER, after)));
}

const nameOf = (each: ListedPerson | null) => each?.name ?? null;

function told({ came, went, changed, ambiguous, same }: ListComparison) {
  return {
    came: came.map(({ after }) => nameOf(after)),
    went: went.map(({ before }) => nameOf(before)),
    changed: changed.map(({ after, fields }): [string | null, readonly ChangedField[]] => [
      nameOf(after),
      fields,
    ]),
    ambiguous: ambiguous.map(({ why, before, after }) => [why, before.length, after.length]),
    same,
  };
}

const nothing = { came: [], went: [], changed: [], ambiguous: [] };
const others = ["Ахметов А.", "Омаров О.", "Серикова С."].map((name) => person(name));

test("the same list has nobody who came or went, in whatever order it stands", () => {
  expect(told(compared(others, [...others].reverse()))).toEqual({ ...nothing, same: 3 });
});

test("people are matched by their IIN whatever their name is written like, and by name where there is none", () => {
  const before = [person("Ахметова Айгуль", { iin: "850101400021" }), person("  ли Чжан ")];
  const after = [person("Серикова Айгуль", { iin: "850101400021" }), person("Ли Чжан")];
  expect(told(compared([...others, ...before], [...others, ...after]))).toEqual({ ...nothing, same: 5 });
});

test("who came, who went and what changed is told, with its reason", () => {
  const before = [
    person("Петров У."),
    person("Касымов Б."),
    person("Бектуров М."),
    person("Абишев Р."),
    person("Жуков П."),
    person("Тулегенов Б.", { leave: "01.01.2026" }),
  ];
  const after = [
    person("Касымов Б.", { leave: "15.11.2026" }),
    person("Бектуров М.", { position: "Бригадир" }),
    person("Абишев Р.", { category: 2 }),
    person("Жуков П.", { country: "Россия" }),
    person("Тулегенов Б."),
    person("Нуров Н."),
  ];
  const comparison = compared([...others, ...before], [...others, ...after]);
  expect(told(comparison)).toEqual({
    came: ["Тулегенов Б.", "Нуров Н."],
    went: ["Касымов Б.", "Петров У."],
    changed: [
      ["Бектуров М.", ["position"]],
      ["Абишев Р.", ["category"]],
      ["Жуков П.", ["citizenship"]],
    ],
    ambiguous: [],
    same: 3,
  });
  expect(comparison.went.map(({ after: is }) => is?.leftOut?.kind ?? null)).toEqual(["left", null]);
  expect(comparison.flows.workers).toEqual({
    citizens: { came: 2, went: 2, category_out: 1, citizenship_out: 1 },
    foreigners: { citizenship_in: 1 },
  });
  expect(comparison.flows.managers).toEqual({ citizens: { category_in: 1 }, foreigners: {} });
});

test("of several people of one name nobody is guessed, unless their dates of birth tell them apart", () => {
  const twice = [person("Ли И."), person("Ли И.", { position: "Повар" })];
  expect(told(compared([...others, ...twice], [...others, person("Ли И.")]))).toEqual({
    ...nothing,
    ambiguous: [["same_name", 2, 1]],
    same: 3,
  });
  const born = [person("Ли И.", { born: "01.02.1990" }), person("Ли И.", { born: "03.04.1985" })];
  expect(told(compared([...others, ...born], [...others, person("Ли И.", { born: "03.04.1985" })]))).toEqual({
    ...nothing,
    went: ["Ли И."],
    same: 4,
  });
});

test("one name with another IIN may be the same person with a slip, or somebody else", () => {
  const before = [person("Ли И.", { iin: "850101400021" })];
  const after = [person("Ли И.", { iin: "900202300016" })];
  expect(told(compared([...others, ...before], [...others, ...after]))).toEqual({
    ...nothing,
    ambiguous: [["other_iin", 1, 1]],
    same: 3,
  });
});

test("somebody whom nobody names is not matched with anybody", () => {
  const comparison = compared([...others, person(null)], [...others, person(null)]);
  expect(told(comparison)).toMatchObject({ came: [null], went: [null], same: 3 });
});

test("the moves add up to the difference of each number where nobody is unclear", () => {
  const comparison = compared(
    [...others, person("А Б", { country: "Китай" }), person("В Г")],
    [...others, person("А Б"), person("Д Е"), person("Ж З", { country: "Китай", category: 4 })],
  );
  for (const side of ["citizens", "foreigners"] as const) {
    const {
      came = 0,
      went = 0,
      category_in = 0,
      category_out = 0,
      ...flows
    } = comparison.flows.workers[side];
    const { citizenship_in = 0, citizenship_out = 0 } = flows;
    const moved = came - went + category_in - category_out + citizenship_in - citizenship_out;
    expect(moved).toBe(comparison.after.groups.workers[side] - comparison.before.groups.workers[side]);
  }
});

test("somebody who stands twice on a list is one person", () => {
  const twice = [person("Ли И.", { iin: "850101400021" }), person("Ли И.", { iin: "850101400021" })];
  expect(
    told(compared([...others, ...twice], [...others, person("Ли И.", { iin: "850101400021" })])),
  ).toEqual({
    ...nothing,
    same: 4,
  });
  expect(told(compared(others, [...others, ...twice]))).toEqual({ ...nothing, came: ["Ли И."], same: 3 });
});

import fc from "fast-check";
import { unknownEmployer } from "../../../src/domain/employer";
import { iso } from "../../../src/law/day";
import { remediesOf } from "../../../src/domain/remedies";
import { runToEnd } from "../../../src/roster/steps";
import { findRemedies as waysOfRoster } from "../../../src/roster/remedies/find-remedies";
import { tries } from "../../setup/tries";

/** The days from one to before another, on which somebody comes off the list. */
const window = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 5 }));
const course = fc.record({
  over: fc.array(fc.integer({ min: -2, max: 4 }), { minLength: 1, maxLength: 4 }),
  notHire: fc.array(window, { maxLength: 4 }),
  notRenew: fc.array(window, { maxLength: 3 }),
});

/** Every subset of a list. */
function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.reduce<(readonly T[])[]>((all, each) => [...all, ...all.map((set) => [...set, each])], [[]]);
}

test("the ways to stay exempt are those that trying every set of people finds", () => {
  fc.assert(
    fc.property(course, ({ over, notHire, notRenew }) => {
      const passing = subsets(notHire).flatMap((leftOut) =>
        subsets(notRenew)
          .filter((lapsing) =>
            over.every(
              (people, day) =>
                people <= [...leftOut, ...lapsing].filter(([from, to]) => from <= day && day < to).length,
            ),
          )
          .map((lapsing) => [leftOut.length, lapsing.length] as const),
      );
      const smallest = passing.filter(
        ([a, b]) => !passing.some(([c, d]) => c <= a && d <= b && (c < a || d < b)),
      );
      const expected = [...new Set(smallest.map(String))].sort();
      const gains = ([start, end]: readonly [number, number]) =>
        over.map((_, day) => (start <= day && day < end ? 1 : 0));
      const answer = runToEnd(
        remediesOf({
          ...{
            slack: over.map((people) => -people),
            hire: null,
            replace: [],
            notHire: notHire.map(gains),
            postpone: [],
          },
          notRenew: notRenew.map((each) => ({ replaceable: null, gains: gains(each) })),
        }),
      );
      expect(answer.isCut).toBe(false);
      const found = answer.ways.map(({ notHire: a, notRenew: b }) => String([a.length, b.length]));
      expect(found.sort()).toEqual(expected);
    }),
    tries("deciding rows"),
  );
});

const day = (text: string) => iso(text);
const from = day("2025-11-05");
const small = { ...unknownEmployer, smallBusiness: "yes" as const };

/** Nineteen people, a foreigner whose permit ends in March, and some who are to join on 1 February. */
function sheet(joining: number): unknown[][] {
  return [
    ["ФИО", "Гражданство", "Категория", "Дата приема", "Разрешение до"],
    ...Array.from({ length: 19 }, (_, index) => [
      `Ахметов ${"АБВГДЕЖЗИКЛМНОПРСТУ".charAt(index)}`,
      "РК",
      3,
      null,
      null,
    ]),
    ["Ван Лэй", "КНР", 1, null, day("2026-01-15")],
    ...Array.from({ length: joining }, (_, index) => [
      `Новый ${"АБВ".charAt(index)}`,
      "РК",
      3,
      day("2026-02-01"),
      null,
    ]),
  ];
}

test("the twenty-first person ends the exemption, and is left out or a permit is not renewed", () => {
  const answer = waysOfRoster({ cells: sheet(1), from, employer: small });
  if (answer.kind !== "ways_back") throw new Error(answer.kind);
  expect(answer.on).toBe(day("2026-02-01"));
  expect(
    answer.exemption?.map(({ notHire, notRenew }) => [...notHire, ...notRenew].map(({ name }) => name)),
  ).toEqual([["Ван Лэй"], ["Новый А"]]);
  expect(
    answer.groups.managers.map(({ hire, replace, notRenew }) => [hire, replace.length, notRenew.length]),
  ).toEqual([
    ...[
      [0, 0, 1],
      [0, 1, 0],
      [3, 0, 0],
    ],
  ]);
  expect(answer.groups.workers).toMatchObject([{ hire: 0, cost: { citizens: 0, foreigners: 0 } }]);
});

test("nobody who works already is offered, so three too many leave one way less", () => {
  const answer = waysOfRoster({ cells: sheet(3), from, employer: small });
  if (answer.kind !== "ways_back") throw new Error(answer.kind);
  expect(answer.exemption?.map(({ notHire, notRenew }) => [notHire.length, notRenew.length])).toEqual([
    [2, 1],
    [3, 0],
  ]);
});

test("a declared headcount over the limit cannot be mended by the roster, and without a claim nothing is offered", () => {
  const declared = waysOfRoster({ cells: sheet(1), from, employer: { ...small, declaredHeadcount: 30 } });
  const unclaimed = waysOfRoster({ cells: sheet(1), from });
  expect([declared, unclaimed]).toMatchObject([{ exemption: [] }, { exemption: null }]);
});

test("whoever is there for some of the days only is left out where that is enough", () => {
  const cells = [
    ["ФИО", "Гражданство", "Категория", "Дата приема", "Дата увольнения"],
    ...sheet(0)
      .slice(1)
      .map((row) => [...row.slice(0, 4), null]),
    ["Временный", "РК", 3, day("2026-02-01"), day("2026-03-31")],
  ];
  const answer = waysOfRoster({ cells, from, employer: small });
  if (answer.kind !== "ways_back") throw new Error(answer.kind);
  expect(answer.exemption?.map(({ notHire }) => notHire.map(({ name }) => name))).toEqual([["Временный"]]);
});

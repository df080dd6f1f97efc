import fc from "fast-check";
import { iso } from "../../../src/law/day";
import type { Readings } from "../../../src/law/readings";
import { judgeRoster } from "../../../src/roster/judgement/judge-roster";
import { checked, headings } from "./vacancy-sheet";
import { tries } from "../../setup/tries";

const posted = iso("2025-10-01");
const vacancyHeadings = [...headings, "Категория", "Количество мест", "Дата подачи"];

function rosterOf(citizens: number, foreigners: readonly (readonly unknown[])[] = []) {
  return [
    ["ФИО", "Гражданство", "Категория", "Срок действия разрешения", "Статус"],
    ...Array.from({ length: citizens }, (_, index) => [`Работник ${String(index)}`, "РК", 3, null, null]),
    ...foreigners,
  ];
}

function ratioWith(roster: readonly (readonly unknown[])[], more: readonly unknown[] = [3, 1, null]) {
  const { vacancies } = checked([vacancyHeadings, ["Инженер", posted, "KZ-1", "да", ...more]], "2025-11-05", {
    roster: { cells: roster },
  });
  return vacancies[0];
}

test("the ratio with people asked for is the ratio of a roster that has them", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(1, 2, 3, 4),
      (citizens, foreigners, asked, category) => {
        const foreigner = (index: number) => [`Иностранец ${String(index)}`, "КНР", category, null, null];
        const there = Array.from({ length: foreigners }, (_, index) => foreigner(index));
        const granted = Array.from({ length: asked }, (_, index) => foreigner(100 + index));
        const answer = ratioWith(rosterOf(citizens, there), [category, asked, null]);
        const expected = judgeRoster({
          cells: rosterOf(citizens, [...there, ...granted]),
          day: iso("2025-11-05"),
        });
        if (expected.kind !== "judged") throw new Error(expected.kind);
        const { verdict, headcount, groups } = expected;
        expect(answer?.ratio).toMatchObject({ verdict, headcount, groups });
      },
    ),
    tries("ratio on filing"),
  );
});

test("a foreigner whose permit ends before the filing day counts on that day as the reading of ended permits says", () => {
  const expiring = ["Ли Вэй", "КНР", 3, iso("2025-11-10"), null];
  const planned = (day: string, ended_permits: Readings["ended_permits"]) => {
    const { vacancies } = checked(
      [
        [...headings, "Категория", "Плановая дата подачи"],
        ["Инженер", posted, "KZ-1", "да", 3, iso(day)],
      ],
      "2025-11-05",
      { roster: { cells: rosterOf(9, [expiring]) }, readings: { ended_permits } },
    );
    return vacancies[0];
  };
  for (const reading of ["counted", "unclear", "gone"] as const)
    expect(planned("2025-11-10", reading)).toMatchObject({ verdict: "fail" });
  expect(planned("2025-11-11", "counted")).toMatchObject({ verdict: "fail", ratio: { verdict: "fail" } });
  expect(planned("2025-11-11", "unclear")).toMatchObject({
    verdict: "undecided",
    ratio: { verdict: "undecided" },
  });
  expect(planned("2025-11-11", "gone")).toMatchObject({ ratio: { verdict: "pass" } });
});

test("foreigners asked for on the roster itself may be the same people", () => {
  const asked = ["Ли Вэй", "КНР", 3, null, "запрашивается"];
  expect(ratioWith(rosterOf(9, [asked]))).toMatchObject({
    verdict: "undecided",
    ratio: { headcount: { min: 10, max: 11 } },
  });
  expect(ratioWith(rosterOf(18, [asked]))).toMatchObject({ verdict: "pass" });
});

test("an application filed long ago is measured against the staff of its day", () => {
  const roster = [
    ["ФИО", "Гражданство", "Категория", "Дата приема"],
    ...rosterOf(9)
      .slice(1)
      .map((row, index) => [...row.slice(0, 3), index === 0 ? iso("2025-11-01") : iso("2020-01-01")]),
  ];
  const filed = (day: string) => ratioWith(roster, [3, 1, iso(day)])?.ratio?.verdict;
  expect(filed("2025-10-20")).toBe("fail");
  expect(filed("2025-11-03")).toBe("pass");
});

test("what changes later is not asked about a filing of the past", () => {
  const roster = [
    ["ФИО", "Гражданство", "Категория", "Дата увольнения"],
    ...rosterOf(9)
      .slice(1)
      .map((row, index) => [...row.slice(0, 3), index === 0 ? iso("2025-11-30") : null]),
  ];
  expect(ratioWith(roster)?.ratio?.untilDay).toBe(iso("2025-12-01"));
  expect(ratioWith(roster)?.next).toMatchObject({ what: "file", byDay: iso("2025-11-30") });
  expect(ratioWith(roster, [3, 1, iso("2025-10-20")])?.ratio?.untilDay).toBeNull();
});

test("a roster that cannot be read leaves the ratio open and says why", () => {
  const answer = checked([headings, ["Инженер", posted, "KZ-1", "да"]], "2025-11-05", {
    roster: {
      cells: [
        ["ФИО", "Гражданство"],
        ["Ли", "КНР"],
      ],
    },
  });
  expect(answer.rosterProblem).toMatchObject({ code: "no_category_column" });
  expect(answer.vacancies[0]).toMatchObject({ verdict: "undecided", ratio: null });
  expect(answer.vacancies[0]?.findings.at(-1)).toMatchObject({ code: "roster_unreadable" });
});

test("without a roster nothing is said of the ratio", () => {
  const { vacancies, rosterProblem } = checked([headings, ["Инженер", posted, "KZ-1", "да"]], "2025-11-05");
  expect(rosterProblem).toBeNull();
  expect(vacancies[0]).toMatchObject({ verdict: "pass", ratio: null, findings: [] });
});

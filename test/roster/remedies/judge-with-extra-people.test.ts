import fc from "fast-check";
import type { ExtraPeople } from "../../../src/domain/extra-people";
import type { Request } from "../../../src/domain/requested-people";
import type { Category } from "../../../src/law/category";
import { iso } from "../../../src/law/day";
import { defaultReadings, type Readings } from "../../../src/law/readings";
import { unknownEmployer } from "../../../src/domain/employer";
import { judgeRoster, type Question } from "../../../src/roster/judgement/judge-roster";
import { judgeWithExtraPeople } from "../../../src/roster/remedies/judge-with-extra-people";
import { checkVacancies } from "../../../src/roster/vacancies/check-vacancies";
import { rosterOf } from "../../cases/roster-of";
import { vacanciesOf } from "../../cases/vacancies-of";
import { tries } from "../../setup/tries";

const day = iso("2026-03-18");

function judgedOf(question: Omit<Question, "day">) {
  const judged = judgeRoster({ ...question, day });
  if (judged.kind !== "judged") throw new Error(judged.kind);
  return judged;
}

function tried(question: Omit<Question, "day">, extra: ExtraPeople, requests: readonly Request[] = []) {
  return judgeWithExtraPeople(judgedOf(question), requests, extra);
}

const category = fc.constantFrom<Category[]>(1, 2, 3, 4);
const count = fc.integer({ min: 0, max: 30 });

test("with nobody more it is what the check says, and with some what a list with them in it says", () => {
  fc.assert(
    fc.property(count, count, category, count, count, (citizens, foreigners, grade, more, hired) => {
      const people = { citizens, foreigners, category: 3 } as const;
      const cells = rosterOf([people]);
      const { verdict, headcount, groups } = judgedOf({ cells });
      expect(tried({ cells }, { category: grade, foreigners: 0, citizens: 0 })).toMatchObject({
        ...{ verdict, headcount, groups },
      });
      const listed = judgedOf({
        cells: rosterOf([people, { citizens: hired, foreigners: more, category: grade }]),
      });
      expect(tried({ cells }, { category: grade, foreigners: more, citizens: hired })).toMatchObject({
        ...{ verdict: listed.verdict, headcount: listed.headcount, groups: listed.groups },
      });
    }),
    tries("people tried beside a list"),
  );
});

test("so many more asked for stand as an application for as many filed that day does", () => {
  const cells = rosterOf([{ citizens: 95, foreigners: 8, category: 3 }]);
  for (const posts of [1, 2, 3, 10]) {
    const list = vacanciesOf([
      { position: "Сварщик", posts, category: 3, posted: "2026-01-10", filed: "2026-03-18" },
    ]);
    const answer = checkVacancies({ cells: list, day, roster: { cells } });
    const ratio = answer.kind === "vacancies" ? answer.vacancies[0]?.ratio : null;
    const { verdict, groups } = tried({ cells }, { category: 3, foreigners: posts, citizens: 0 });
    expect(ratio).toMatchObject({ verdict, groups });
  }
});

test("those who stand on the list as asked for are no doubt about those tried beside them", () => {
  const cells = rosterOf([
    { citizens: 18, foreigners: 1, category: 3 },
    { foreigners: 1, category: 3, status: "запрашивается" },
  ]);
  expect(tried({ cells }, { category: 3, foreigners: 1, citizens: 0 })).toMatchObject({
    verdict: "fail",
    groups: { workers: { gap: { min: 9, max: 9 } } },
  });
});

test("unclear rows keep their bounds", () => {
  const cells = rosterOf([
    { citizens: 18, foreigners: 1, category: 3 },
    { people: 1, citizenship: "КР", category: 3 },
  ]);
  const { verdict, groups } = tried({ cells }, { category: 3, foreigners: 0, citizens: 1 });
  expect(verdict).toBe("pass");
  expect(groups.workers.room).toEqual({ min: 0, max: 1 });
  expect(tried({ cells }, { category: 3, foreigners: 1, citizens: 0 }).verdict).toBe("undecided");
});

test("whom an application asks for by then is counted with those tried", () => {
  const cells = rosterOf([{ citizens: 18, foreigners: 1, category: 3 }]);
  const request: Request = { grade: 3, engagement: "requested", presence: "employed", people: 1 };
  expect(tried({ cells }, { category: 3, foreigners: 1, citizens: 0 }).verdict).toBe("pass");
  expect(tried({ cells }, { category: 3, foreigners: 1, citizens: 0 }, [request]).verdict).toBe("fail");
});

test("under the reading that tests a list as it is, nobody asked for changes anything, and a citizen hired does", () => {
  const readings: Readings = { ...defaultReadings, requested: "current" };
  const cells = rosterOf([{ citizens: 18, foreigners: 2, category: 3 }]);
  const { groups } = tried({ cells, readings }, { category: 3, foreigners: 5, citizens: 0 });
  expect(groups.workers).toEqual(judgedOf({ cells, readings }).groups.workers);
  expect(
    tried({ cells, readings }, { category: 3, foreigners: 0, citizens: 7 }).groups.workers.room.min,
  ).toBe(0);
});

test("people tried count towards the limit of an exemption", () => {
  const cells = rosterOf([{ citizens: 10, foreigners: 9, category: 3 }]);
  const employer = { ...unknownEmployer, smallBusiness: "yes" } as const;
  expect(tried({ cells, employer }, { category: 3, foreigners: 1, citizens: 0 })).toMatchObject({
    verdict: "exempt",
    exemption: { limit: 20, people: { min: 20, max: 20 } },
  });
  expect(tried({ cells, employer }, { category: 3, foreigners: 1, citizens: 1 })).toMatchObject({
    verdict: "fail",
    exemption: { limit: 20, people: { min: 21, max: 21 } },
  });
});

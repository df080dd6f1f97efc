import fc from "fast-check";
import { unknownEmployer } from "../../../src/domain/employer";
import { monthsLater } from "../../../src/domain/months-later";
import type { Judgement } from "../../../src/domain/verdict";
import type { Day } from "../../../src/law/day";
import { check } from "../../../src/roster/check";
import { type Forecast, forecastRoster } from "../../../src/roster/forecast/forecast-roster";
import { judgeRoster } from "../../../src/roster/judgement/judge-roster";
import { datedRows, FROM, sheetOf } from "./dated-rosters";
import { tries } from "../../setup/tries";

const small = { ...unknownEmployer, smallBusiness: "yes" as const };
const employers = fc.constantFrom(unknownEmployer, small, { ...small, declaredHeadcount: 19 });

function forecastOf(cells: unknown[][], employer = unknownEmployer): Forecast {
  const answer = forecastRoster({ cells, from: FROM, employer });
  if (answer.kind !== "forecast") throw new Error(answer.kind);
  return answer;
}

function checkOf(cells: unknown[][], day: Day, employer = unknownEmployer): Judgement {
  const answer = check({ cells, day, employer });
  if (answer.kind !== "check") throw new Error(answer.kind);
  return judgementOf(answer);
}

/** The verdict of a check without its explanations, which cost more than half of it: it is asked for every day. */
function verdictOf(cells: unknown[][], day: Day, employer: typeof unknownEmployer): string {
  const answer = judgeRoster({ cells, day, employer });
  if (answer.kind !== "judged") throw new Error(answer.kind);
  return answer.verdict;
}

function judgementOf({ verdict, headcount, groups }: Judgement): Judgement {
  return { verdict, headcount, groups };
}

test("every step is what a check of its first and of its last day answers", () => {
  fc.assert(
    fc.property(datedRows, employers, (rows, employer) => {
      const cells = sheetOf(rows);
      const { steps } = forecastOf(cells, employer);
      expect(steps[0]).toMatchObject({ day: FROM, causes: [] });
      for (const step of steps) {
        expect(judgementOf(step)).toEqual(checkOf(cells, step.day, employer));
        expect(judgementOf(step)).toEqual(checkOf(cells, step.until, employer));
      }
    }),
    tries("forecast against checks"),
  );
});

test("the steps cover every day up to the horizon, without a gap", () => {
  fc.assert(
    fc.property(datedRows, (rows) => {
      const { steps, last } = forecastOf(sheetOf(rows));
      steps.forEach(({ until }, index) => {
        expect(until).toBe((steps[index + 1]?.day ?? last + 1) - 1);
      });
    }),
    tries("forecast day by day"),
  );
});

test("the break day is the first day on which a check fails, and the doubt begins on the first that is not in order", () => {
  fc.assert(
    fc.property(datedRows, employers, (rows, employer) => {
      const cells = sheetOf(rows);
      const { breaks, doubtFrom, last } = forecastOf(cells, employer);
      const days = Array.from({ length: last - FROM + 1 }, (_, index) => (FROM + index) as Day);
      const verdicts = days.map((day) => verdictOf(cells, day, employer));
      const first = (holds: (verdict: string) => boolean) => days[verdicts.findIndex(holds)] ?? null;
      expect(breaks?.day ?? null).toBe(first((verdict) => verdict === "fail"));
      expect(doubtFrom).toBe(first((verdict) => verdict !== "pass" && verdict !== "exempt"));
    }),
    tries("forecast day by day"),
  );
});

/**
 * The days on which a verdict or a group turns out otherwise than before. Of two rows that are one person the later one
 * counts for nobody, so that its own changes are a step in one order and none in another.
 */
function courseOf(forecast: Forecast | undefined) {
  const steps = (forecast?.steps ?? []).map(({ day, verdict, groups }) => ({ day, verdict, groups }));
  const said = ({ verdict, groups }: (typeof steps)[number]) => JSON.stringify([verdict, groups]);
  return steps.filter((step, index) => {
    const before = steps[index - 1];
    return before === undefined || said(step) !== said(before);
  });
}

test("the order of the rows never matters", () => {
  const shuffled = datedRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      const [first, second] = [rows, other].map((each) => forecastOf(sheetOf(each)));
      expect(courseOf(second)).toEqual(courseOf(first));
      expect(second?.breaks?.tipping.length).toBe(first?.breaks?.tipping.length);
    }),
    tries("forecast day by day"),
  );
});

test("a day on which nothing changes is no step", () => {
  fc.assert(
    fc.property(datedRows, (rows) => {
      for (const { causes } of forecastOf(sheetOf(rows)).steps.slice(1)) expect(causes).not.toEqual([]);
    }),
    tries("forecast day by day"),
  );
});

test.each([
  [1.5, 1],
  [Number.NaN, 12],
  [-1, 0],
  [100_000, 120],
  [Number.POSITIVE_INFINITY, 120],
])("%s months are looked ahead as %i", (months, expected) => {
  const answer = forecastRoster({ cells: sheetOf([]), from: FROM, months });
  if (answer.kind !== "forecast") throw new Error(answer.kind);
  expect(answer.last).toBe(monthsLater(FROM, expected));
});

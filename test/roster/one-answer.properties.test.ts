import fc from "fast-check";
import { type Employer, unknownEmployer } from "../../src/domain/employer";
import type { Day } from "../../src/law/day";
import { defaultReadings, type Readings } from "../../src/law/readings";
import { type Check, check } from "../../src/roster/check";
import { forecastRoster } from "../../src/roster/forecast/forecast-roster";
import { judgeRoster, rejudge } from "../../src/roster/judgement/judge-roster";
import { checkVacancies } from "../../src/roster/vacancies/check-vacancies";
import { tries } from "../setup/tries";
import { datedRows, FROM, sheetOf } from "./forecast/dated-rosters";

/**
 * One workbook, one day, one employer, one reading: one answer, whichever screen, formula or command asks. The days lie
 * up to a year after the as-of day, where people come and go and contracts and permits end.
 */
const readings: fc.Arbitrary<Readings> = fc
  .record({
    ended_permits: fc.constantFrom("counted", "unclear", "gone"),
    ended_contract: fc.constantFrom("unclear", "extended"),
    eaeu: fc.constantFrom("foreigner", "exclude", "local"),
    requested: fc.constantFrom("after", "current"),
  } as const)
  .map((chosen) => ({ ...defaultReadings, ...chosen }));

const employers = fc.constantFrom<Employer>(
  unknownEmployer,
  { ...unknownEmployer, smallBusiness: "yes" },
  { ...unknownEmployer, kind: "foreign_branch" },
);

type Asked = {
  readonly cells: unknown[][];
  readonly day: Day;
  readonly employer: Employer;
  readonly readings: Readings;
};

const asked: fc.Arbitrary<Asked> = fc
  .record({ rows: datedRows, ahead: fc.nat({ max: 360 }), employer: employers, readings })
  .map(({ rows, ahead, ...under }) => ({ cells: sheetOf(rows), day: (FROM + ahead) as Day, ...under }));

function checkOf(question: Asked): Check {
  const answer = check(question);
  if (answer.kind !== "check") throw new Error(answer.kind);
  return answer;
}

const told = ({ verdict, headcount, groups }: Pick<Check, "verdict" | "headcount" | "groups">) => ({
  verdict,
  headcount,
  groups,
});

test("the step of a forecast that holds on a day says what a check of that day says", () => {
  fc.assert(
    fc.property(asked, ({ day, ...question }) => {
      const forecast = forecastRoster({ ...question, from: FROM });
      if (forecast.kind !== "forecast") throw new Error(forecast.kind);
      const step = forecast.steps.findLast((each) => each.day <= day);
      expect(step && told(step)).toEqual(told(checkOf({ ...question, day })));
    }),
    tries("one answer for one day"),
  );
});

test("the ratio of an application that asks for nobody new, filed on a day, is that of a check of that day", () => {
  fc.assert(
    fc.property(asked, ({ cells, day, employer, readings: chosen }) => {
      const list = [
        [
          "Должность",
          "Код вакансии",
          "Категория",
          "Дата публикации",
          "Плановая дата подачи",
          "Вид заявления",
        ],
        ["Сварщик", "KZ-1", 3, FROM - 40, day, "продление"],
      ];
      const answer = checkVacancies({
        cells: list,
        day: FROM,
        employer,
        readings: chosen,
        roster: { cells },
      });
      const ratio = answer.kind === "vacancies" ? answer.vacancies[0]?.ratio : null;
      expect([ratio?.day, ratio && told(ratio)]).toEqual([
        day,
        told(checkOf({ cells, day, employer, readings: chosen })),
      ]);
    }),
    tries("one answer for one day"),
  );
});

const isReadBothWays = (cell: unknown) => cell === "06/11/2025" || cell === "03/04/2026";

test("a check after an edit of some rows is a check of the edited sheet", () => {
  const edits = fc.tuple(asked, datedRows, fc.nat());
  fc.assert(
    fc.property(edits, ([question, others, seed]) => {
      const judged = judgeRoster(question);
      if (judged.kind !== "judged") throw new Error(judged.kind);
      // Rows near the headings may be headings too, so that an edit there asks for reading anew.
      const padded = [...question.cells, ...Array.from({ length: 32 }, () => [null])];
      const first = judgeRoster({ ...question, cells: padded });
      if (first.kind !== "judged") throw new Error(first.kind);
      const edited = others.map((_, index) => padded.length - 1 - ((seed + index) % 2) - 2 * index);
      const places = [...new Set(edited.filter((row) => row >= 30))];
      const after = padded.map((row, index) => others[places.indexOf(index)] ?? row).map((row) => [...row]);
      const again = rejudge(first, after, places);
      // By the order of other dates one that can be read both ways is read, so that edits of these may change it.
      if (again === null) expect(padded.flat().some((cell) => isReadBothWays(cell))).toBe(true);
      else expect(told(again)).toEqual(told(checkOf({ ...question, cells: after })));
    }),
    tries("one answer for one day"),
  );
});

import fc from "fast-check";
import { type Day, iso } from "../../../src/law/day";
import { defaultReadings } from "../../../src/law/readings";
import { defaultVacancyReadings } from "../../../src/law/vacancy-readings";
import { judgeVacancy, type JudgedVacancy } from "../../../src/roster/vacancies/judge-vacancy";
import { mergedRequests } from "../../../src/roster/vacancies/merged-requests";
import { readVacancy } from "../../../src/roster/vacancies/read-vacancy";
import { readDate } from "../../../src/roster/words/date";
import { expectedFilingDay, hasDay, requestsOf, RequestsByDay } from "../../../src/roster/vacancies/requests";
import { tries } from "../../setup/tries";

const asOf = iso("2025-11-05");
const columns = { position: 0, posted: 1, category: 2, posts: 3, planned: 4, outcome: 5, kind: 6 };

function judged(cells: readonly unknown[], row: number): JudgedVacancy {
  const readings = { ...defaultReadings, ...defaultVacancyReadings };
  return judgeVacancy(
    readVacancy(cells, row, columns, (_, cell) => readDate(cell), asOf),
    {
      asOf,
      columns,
      readings,
      ownDaysOff: new Set(),
    },
  );
}

const day = fc.integer({ min: asOf - 20, max: asOf + 40 });
const vacancy = fc.tuple(
  fc.constant("Инженер"),
  fc.option(day),
  fc.constantFrom(1, 2, 3, 4, null),
  fc.constantFrom(null, 1, 2, "?"),
  fc.option(day),
  fc.constantFrom(null, "выдано", "отказ", "на рассмотрении"),
  fc.constantFrom(null, "новое", "продление", "ВКП"),
);

test("what the others ask for by a day is the sum over each of them, whoever is asked", () => {
  fc.assert(
    fc.property(fc.array(vacancy, { maxLength: 8 }), day, (rows, by) => {
      const all = rows.map(judged);
      const requests = new RequestsByDay(all);
      for (const one of all) {
        const others = all.filter((other) => other !== one && expectedFilingDay(other) <= by);
        // Alone in its list, a vacancy is all that anybody else is asked beside.
        const askedBy = (other: JudgedVacancy) => requestsOf(one, [other])(by as Day);
        const answer = requests.of(one)(by as Day);
        const sumOf = (part: "before" | "beside" | "ready") =>
          mergedRequests(others.flatMap((other) => askedBy(other)[part]));
        for (const part of ["before", "beside", "ready"] as const) expect(answer[part]).toEqual(sumOf(part));
        // Nobody is asked for twice, and nobody is forgotten who has a day.
        const dated = others.filter(hasDay);
        expect(mergedRequests([...answer.before, ...answer.beside])).toEqual(
          mergedRequests(dated.flatMap((other) => new RequestsByDay([other]).withDayBy(by as Day))),
        );
      }
    }),
    tries("requests by a day"),
  );
});

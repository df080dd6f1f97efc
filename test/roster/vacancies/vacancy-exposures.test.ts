import { checkVacancies } from "../../../src/roster/vacancies/check-vacancies";
import { exposuresBeside } from "../../../src/roster/vacancies/vacancy-exposures";
import { iso } from "../../../src/law/day";
import { rosterOf } from "../../cases/roster-of";
import { vacanciesOf, type VacancyLine } from "../../cases/vacancies-of";

const staff = (citizens: number) => ({ cells: rosterOf([{ citizens, category: 3 }]) });

function actsBeside(vacancy: VacancyLine, citizens = 9, day = "2026-03-18"): readonly string[] {
  const answer = checkVacancies({ cells: vacanciesOf([vacancy]), day: iso(day), roster: staff(citizens) });
  if (answer.kind !== "vacancies") throw new Error(answer.kind);
  return answer.vacancies.flatMap((each) => exposuresBeside(each, answer).map(({ act }) => act));
}

test("a foreigner whom the ratio bars may not work, which may be fined", () => {
  expect(actsBeside({ posted: "2026-02-01" }, 8)).toEqual(["no_permit"]);
  expect(actsBeside({ posted: "2026-02-01" }, 9)).toEqual([]);
});

test("waiting for the search to end, or filing too early, is fined by nothing that was read", () => {
  expect(actsBeside({ posted: "2026-03-10" })).toEqual([]);
  expect(actsBeside({ posted: "2026-03-10", filed: "2026-03-12" })).toEqual([]);
});

test("a renewal not asked for before the permit ended is overdue", () => {
  const renewal = { kind: "renewal", posted: "2026-01-01" };
  expect(actsBeside({ ...renewal, "permit ends": "2026-03-17" })).toEqual(["no_permit", "departure"]);
  expect(actsBeside({ ...renewal, "permit ends": "2026-03-18" })).toEqual([]);
  expect(actsBeside({ ...renewal, "permit ends": "2026-03-17", outcome: "granted" })).toEqual([]);
});

import { applyFrom, postBy, testEnd, testStatus } from "../../../src/domain/labour-market-test";
import { type Day, iso } from "../../../src/law/day";
import { checkVacancies, type VacancyCheck } from "../../../src/roster/vacancies/check-vacancies";

const first = iso("2025-01-01");
const last = iso("2027-12-31");
const everyDay = Array.from({ length: last - first + 1 }, (_, index) => (first + index) as Day);

/** One sheet asked about on one day, with a row for each posting date. */
function vacanciesOn(day: Day, postings: readonly (Day | null)[]): readonly VacancyCheck[] {
  const answer = checkVacancies({
    cells: [
      ["Должность", "Дата публикации", "Код вакансии"],
      ...postings.map((posted) => ["Инженер", posted, "KZ-1"]),
    ],
    day,
  });
  if (answer.kind !== "vacancies") throw new Error(answer.kind);
  return answer.vacancies;
}

/** What TEST_STATUS says, told from the findings and the search alone. */
function statusOf({ duty, search, findings }: VacancyCheck): string | null {
  if (duty === "not_required") return "not_required";
  if (findings.some(({ code }) => code === "posted_in_future")) return null;
  return search?.status ?? "unclear";
}

const verdicts = {
  not_required: "pass",
  not_posted: "fail",
  running: "fail",
  disputed_day: "undecided",
  complete: "pass",
  no_calendar: "undecided",
} as const;

test("on every day of 2025 to 2027 the check agrees with TEST_STATUS, TEST_END and APPLY_FROM", () => {
  const differences = everyDay.flatMap((day) => {
    const postings = [null, ...[-1, 0, 1, 13, 14, 15, 16, 17, 40].map((ago) => (day - ago) as Day)];
    return vacanciesOn(day, postings).filter((vacancy, index) => {
      const posted = postings[index] ?? null;
      const status = testStatus(posted, day);
      const isRequired = status !== "not_required";
      return (
        statusOf(vacancy) !== status ||
        vacancy.verdict !== (status === null ? "fail" : verdicts[status]) ||
        vacancy.firstDay !== (posted === null || !isRequired ? null : applyFrom(posted)) ||
        (isRequired && posted !== null && vacancy.search?.end !== testEnd(posted))
      );
    });
  });
  expect(differences).toEqual([]);
});

/** One sheet asked about on one day, with a row for each line of posting, plan and filing. */
function listOn(day: Day, lines: readonly (readonly (Day | null)[])[]): readonly VacancyCheck[] {
  const answer = checkVacancies({
    cells: [
      ["Должность", "Код вакансии", "Дата публикации", "Плановая дата подачи", "Дата подачи"],
      ...lines.map((line) => ["Инженер", "KZ-1", ...line]),
    ],
    day,
  });
  if (answer.kind !== "vacancies") throw new Error(answer.kind);
  return answer.vacancies;
}

test("on every day of 2025 to 2027 the day to post by, for a plan, is the day of POST_BY", () => {
  const asOf = iso("2025-09-01");
  const plans = everyDay.filter((day) => day >= asOf + 16);
  const wrong = listOn(
    asOf,
    plans.map((planned) => [null, planned, null]),
  ).filter(({ next: { what, byDay, fileDay } }, index) => {
    const planned = plans[index] ?? asOf;
    return what !== "post" || byDay !== postBy(planned) || fileDay !== planned;
  });
  expect(wrong).toEqual([]);
});

test("a filing on the first safe day is in order, and one on the day before it is not", () => {
  const postings = everyDay.filter((posted) => posted >= iso("2025-09-01"));
  const filedAfter = (days: number) =>
    listOn(
      (last + 60) as Day,
      postings.map((posted) => [posted, null, (posted + days) as Day]),
    ).map(({ verdict }) => verdict);
  expect(new Set(filedAfter(16))).toEqual(new Set(["pass"]));
  expect(new Set(filedAfter(15))).toEqual(new Set(["undecided"]));
  expect(new Set(filedAfter(14))).toEqual(new Set(["fail"]));
});

test("days off move nothing but the advice", () => {
  const posted = iso("2026-02-02");
  const cells = [
    ["Должность", "Дата публикации", "Код вакансии", "Центр занятости"],
    ["Инженер", posted, "KZ-1", "да"],
  ];
  const day = iso("2026-02-10");
  const ask = (daysOff: ReadonlySet<Day>) => {
    const answer = checkVacancies({ cells, day, daysOff });
    return answer.kind === "vacancies" ? answer.vacancies[0] : undefined;
  };
  const plain = ask(new Set());
  const own = ask(new Set([iso("2026-02-18")]));
  expect(plain?.findings.map(({ code }) => code)).toEqual(["running"]);
  expect(own?.findings.at(-1)).toMatchObject({
    code: "first_day_is_day_off",
    severity: "tip",
    values: { firstDay: iso("2026-02-18"), workDay: iso("2026-02-19") },
  });
  expect(own?.firstDay).toBe(plain?.firstDay);
  expect(own?.next).toEqual(plain?.next);
});

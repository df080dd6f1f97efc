import { applicationCheck } from "../../src/functions/application-check";
import { applyFromOf } from "../../src/functions/apply-from";
import { postByOf } from "../../src/functions/post-by";
import { testStatusOf } from "../../src/functions/test-status";
import { type Day, iso } from "../../src/law/day";
import { outcomeOf } from "./outcome-of";

const first = iso("2025-01-01");
const last = iso("2027-12-31");
const everyDay = Array.from({ length: last - first + 1 }, (_, index) => (first + index) as Day);

type Line = readonly [posted: Day | null, planned: Day | null];

/** The rows that the formula answers with, for a list with a code in every row. */
function answered(lines: readonly Line[], asOf: Day): readonly unknown[][] {
  const list = [
    ["Должность", "Код вакансии", "ЦЗН", "Дата публикации", "Плановая дата подачи"],
    ...lines.map((line) => ["Инженер", "KZ-1", "да", ...line]),
  ];
  return applicationCheck(list, [[asOf]]).slice(1);
}

const column = (days: readonly (Day | null)[]) => days.map((day) => [day]);

/** What each answer of TEST_STATUS means for verdict and codes. */
const expected: Readonly<Record<string, readonly [verdict: string, missing: string]>> = {
  not_required: ["pass", ""],
  not_posted: ["fail", "not_posted"],
  running: ["fail", "running"],
  disputed_day: ["undecided", "disputed_day"],
  complete: ["pass", ""],
  "#VALUE!": ["fail", "posted_in_future"],
};

test("on every day of 2025 to 2027 APPLICATION_CHECK agrees with TEST_STATUS and APPLY_FROM", () => {
  const wrong = everyDay.flatMap((asOf) => {
    const postings = [null, ...[-1, 0, 1, 13, 14, 15, 16, 40].map((ago) => (asOf - ago) as Day)];
    const statuses = outcomeOf(() => testStatusOf(column(postings), [[asOf]])) as unknown[][];
    const safe = applyFromOf(column(postings));
    const rows = answered(
      postings.map((posted): Line => [posted, null]),
      asOf,
    );
    return rows.filter(([, verdict, firstDay, missing], index) => {
      const status = String(statuses[index]?.[0]);
      const [wantedVerdict, wantedMissing] = expected[status] ?? [];
      const wantedDay = status === "not_required" ? "" : safe[index]?.[0];
      return verdict !== wantedVerdict || missing !== wantedMissing || firstDay !== wantedDay;
    });
  });
  expect(wrong).toEqual([]);
});

test("for a plan on any day, the next step is to post on the day of POST_BY, and to file from that of APPLY_FROM", () => {
  const asOf = iso("2025-09-01");
  const plans = everyDay.filter((day) => day >= asOf + 16 && day <= asOf + 800);
  const postBy = postByOf(column(plans));
  const posts = answered(
    plans.map((planned): Line => [null, planned]),
    asOf,
  );
  expect(posts.map((row) => row.slice(5, 7))).toEqual(postBy.map(([day]) => ["post", day]));
  const postings = everyDay.filter((day) => day >= asOf - 14 && day <= asOf);
  const files = answered(
    postings.map((posted): Line => [posted, null]),
    asOf,
  );
  expect(files.map((row) => row.slice(5, 7))).toEqual(
    applyFromOf(column(postings)).map(([day]) => ["file", day]),
  );
});

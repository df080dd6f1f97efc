import { answers } from "../../src/i18n/answers";
import { planTexts } from "../../src/i18n/plan";
import { outlookSection } from "../../src/account/forecast/outlook-rows";
import { actSentence, renewalLines } from "../../src/sentences/explain-forecast";
import {
  cautionSentences,
  explainExemptionRemedy,
  explainRemedy,
  remedyActions,
} from "../../src/sentences/explain-remedy";
import { languages, type Language } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { type Day, iso, toIso } from "../../src/law/day";
import { readSettings } from "../../src/roster/settings/employer-settings";
import type { AssumedDuration } from "../../src/domain/latest-day";
import {
  type Forecast,
  type ForecastQuestion,
  forecastRoster,
} from "../../src/roster/forecast/forecast-roster";
import { forecastPlan } from "../../src/roster/plan/forecast-plan";
import { isNotApplied } from "../../src/roster/plan/plan-findings";
import { findRemedies } from "../../src/roster/remedies/find-remedies";
import type { Remedies } from "../../src/roster/remedies/remedy";
import { casesOf } from "./case-files";
import { type PeopleLine, rosterOf } from "./roster-of";
import { type VacancyLine, vacanciesOf } from "./vacancies-of";

/** One row of a plan; the day as YYYY-MM-DD. */
type PlanLine = {
  readonly what: string;
  readonly who?: string | number;
  readonly count?: number;
  readonly category?: number;
  readonly citizenship?: string;
  readonly day?: string;
};

type PlanCase = {
  readonly name: string;
  readonly source: string;
  /** The as-of day. */
  readonly on: string;
  readonly months?: number;
  readonly employer?: Readonly<Record<string, string | number>>;
  readonly people: readonly PeopleLine[];
  readonly vacancies?: readonly VacancyLine[];
  readonly plan?: readonly PlanLine[];
  readonly assumed?: readonly AssumedDuration[];
  readonly expect: Expected;
};

type Expected = {
  /** The verdict from each day on which it changes, the as-of day first. */
  readonly verdicts?: readonly string[];
  readonly breaks?: string | null;
  readonly "breaks in"?: readonly string[];
  readonly "tipped by"?: readonly string[];
  /** What keeps it from breaking, by the cause. */
  readonly act?: string | null;
  readonly "begin by"?: string | null;
  /** The first permit to end: the days to file its renewal, and by when to post. */
  readonly renewal?: string | null;
  /** With everybody asked for on the as-of day, and the list alone. */
  readonly "asked for today"?: string | null;
  readonly "cannot tell from"?: string | null;
  readonly "exemption ends"?: string | null;
  readonly "if gone"?: readonly string[];
  readonly "ways in 1-2"?: readonly string[];
  readonly "ways in 3-4"?: readonly string[];
  readonly "ways to stay exempt"?: readonly string[];
  readonly cautions?: readonly string[];
  /** The first sentences that are told. */
  readonly says?: readonly string[];
  /** Why rows of the plan are not carried out; without it all of them have to be. */
  readonly "not carried out"?: readonly string[];
};

const cases = casesOf<PlanCase>("plan");
const say = speaker(planTexts, "en");

function questionOf(each: PlanCase): ForecastQuestion {
  const from = iso(each.on);
  const settings = readSettings(Object.entries(each.employer ?? {}), from);
  if (settings.problems.length > 0) throw new Error(JSON.stringify(settings.problems));
  return {
    cells: rosterOf(each.people),
    from,
    employer: settings.employer,
    readings: settings.readings,
    ...(each.months !== undefined && { months: each.months }),
    ...(each.assumed && { assumed: each.assumed }),
    ...(each.vacancies && { vacancies: { cells: vacanciesOf(each.vacancies) } }),
  };
}

function forecastOf(each: PlanCase): Forecast {
  const question = questionOf(each);
  if (each.plan === undefined) {
    const answer = forecastRoster(question);
    if (answer.kind !== "forecast") throw new Error(answer.kind);
    return answer;
  }
  const rows = each.plan.map(({ what, who, count, category, citizenship, day }) => [
    ...[
      what,
      who ?? null,
      count ?? null,
      category ?? null,
      citizenship ?? null,
      day === undefined ? null : iso(day),
    ],
  ]);
  const answer = forecastPlan({
    ...question,
    plan: [["What", "Who", "Count", "Category", "Citizenship", "Day"], ...rows],
  });
  if (answer.kind !== "plan_forecast") throw new Error(answer.kind);
  const refused = answer.findings.filter(isNotApplied).map(({ code }) => code);
  expect(refused).toEqual(each.expect["not carried out"] ?? []);
  return answer.forecast;
}

function waysOf(each: PlanCase): Remedies {
  const answer = findRemedies(questionOf(each));
  if (answer.kind !== "ways_back") throw new Error(answer.kind);
  return answer;
}

/** The headline of a look ahead and every sentence below it. */
function outlookOf(each: PlanCase, language: Language): readonly string[] {
  const onSheet = { sheet: "Staff", row: 0, column: 0 };
  const { title, rows } = outlookSection(
    {
      ...{
        forecast: forecastOf(each),
        check: null,
        plan: null,
        scenarios: [],
        ways: null,
        settle: null,
        exposure: null,
      },
      roster: { ...onSheet, cells: rosterOf(each.people) },
      vacancies: each.vacancies ? { ...onSheet, cells: vacanciesOf(each.vacancies) } : null,
      areSeveral: false,
    },
    language,
  );
  const told = rows.flatMap((row): readonly string[] => {
    if (row.is === "sentence") return [row.text];
    const [first] = row.is === "line" ? row.values : [];
    return first?.is === "words" ? [first.text] : [];
  });
  return [title, ...told];
}

const day = (serial: Day | null | undefined) =>
  serial === null || serial === undefined ? null : toIso(serial);

function told(each: PlanCase): Expected {
  const forecast = forecastOf(each);
  const ways = waysOf(each);
  const { steps, breaks, renewal } = forecast;
  const changed = steps.filter(({ verdict }, index) => verdict !== steps[index - 1]?.verdict);
  const cells = rosterOf(each.people);
  const nameIn = (row: number) => String(cells[row]?.[1] ?? `row ${String(row)}`);
  const names = {
    nameOf: nameIn,
    rowName: (row: number) => row + 1,
    vacancyRowName: (row: number) => row + 1,
  };
  const actions = (way: Parameters<typeof remedyActions>[0]) => remedyActions(way, names, say) || "nothing";
  const all: Required<Expected> = {
    says: outlookOf(each, "en").slice(0, each.expect.says?.length),
    verdicts: changed.map((step) => `${toIso(step.day)} ${step.verdict}`),
    breaks: day(breaks?.day),
    "breaks in": breaks?.groups ?? [],
    "tipped by": (breaks?.tipping ?? []).map((cause) =>
      "row" in cause ? `${nameIn(cause.row)} ${cause.kind}` : cause.kind,
    ),
    act: breaks?.act ? actSentence(breaks.act, breaks.day, say, speaker(answers, "en")) : null,
    "begin by": day(breaks?.latest?.day),
    renewal: renewal && renewalLines(renewal, names, say).join(" "),
    "asked for today": askedToday(steps),
    "cannot tell from": day(forecast.doubtFrom),
    "exemption ends": day(forecast.exemptionEnds),
    "if gone": steps
      .filter(({ endedPermits }) => endedPermits > 0)
      .map((step) => `${toIso(step.day)} ${step.verdictIfGone}`),
    "not carried out": each.expect["not carried out"] ?? [],
    "ways in 1-2": ways.groups.managers.map(actions),
    "ways in 3-4": ways.groups.workers.map(actions),
    "ways to stay exempt": (ways.exemption ?? []).map(actions),
    cautions: [
      ...new Set(
        [...ways.groups.managers, ...ways.groups.workers, ...(ways.exemption ?? [])].flatMap(
          ({ cautions }) => cautions,
        ),
      ),
    ].sort(),
  };
  return Object.fromEntries(Object.keys(each.expect).map((key) => [key, all[key as keyof Expected]]));
}

/** "fail with 2 in 1 application, pass without". */
function askedToday([first]: Forecast["steps"]): string | null {
  if (!first?.askedFor) return null;
  const { people, applications, list } = first.askedFor;
  return `${first.verdict} with ${String(people)} in ${String(applications)}, ${list.verdict} without`;
}

test("every case names its source and expects something", () => {
  expect(
    cases.filter(({ source, expect: wanted }) => source.length < 15 || Object.keys(wanted).length === 0),
  ).toEqual([]);
});

test.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
  expect(told(each)).toEqual(each.expect);
});

test.each(languages)("everything said of a case is a whole sentence in %s", (language) => {
  const voice = speaker(planTexts, language);
  const rowName = (row: number) => row + 1;
  const names = { nameOf: () => "", rowName, vacancyRowName: rowName };
  for (const each of cases) {
    const ways = waysOf(each);
    const sentences = [
      ...outlookOf(each, language).slice(1),
      ...Object.values(ways.groups).flatMap((list) =>
        list.flatMap((way) => explainRemedy(way, ways, names, voice)),
      ),
      ...(ways.exemption ?? []).flatMap((way) => explainExemptionRemedy(way, names, voice)),
      ...cautionSentences([...Object.values(ways.groups).flat(), ...(ways.exemption ?? [])], voice),
    ];
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|null|NaN|[{}]|\b4\d{4}\b| {2}/);
      expect(sentence).toMatch(/^[\p{Lu}\p{N}].*\.$/su);
    }
  }
});

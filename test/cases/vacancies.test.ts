import { type Day, iso, toIso } from "../../src/law/day";
import type { Readings } from "../../src/law/readings";
import type { VacancyReadings } from "../../src/law/vacancy-readings";
import { checkVacancies, type VacancyCheck } from "../../src/roster/vacancies/check-vacancies";
import {
  explainNextStep,
  explainRatio,
  explainVacancyFinding,
  vacancyHeadline,
} from "../../src/sentences/explain-vacancy";
import { languages } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { vacancyTexts } from "../../src/i18n/vacancies";
import { vacancyFindingCodes } from "../../src/roster/vacancies/vacancy-findings";
import { unknownEmployer } from "../../src/domain/employer";
import { casesOf } from "./case-files";
import { type PeopleLine, rosterOf } from "./roster-of";
import { type VacancyLine, vacanciesOf } from "./vacancies-of";

type VacancyCase = {
  readonly name: string;
  readonly source: string;
  /** The as-of day; the filing day where the case names one, else the day given here. */
  readonly on: string;
  readonly vacancy: VacancyLine;
  /** Further vacancies on the same sheet. */
  readonly others?: readonly VacancyLine[];
  readonly roster?: readonly PeopleLine[];
  readonly "small business"?: "yes" | "no";
  readonly readings?: Partial<Readings & VacancyReadings>;
  readonly expect: Expected;
};

type Expected = {
  readonly verdict?: string;
  readonly search?: string;
  readonly "first day"?: string;
  /** A working day that is advised instead of a day off. */
  readonly advised?: string;
  readonly ratio?: string;
  readonly "fits before"?: string;
  readonly "fits from"?: string;
  /** From the first to the last day advised for a renewal. */
  readonly window?: string;
  /** The next step; for "file" with the first day and, where there is one, the last. */
  readonly next?: string;
  readonly says?: readonly string[];
  readonly "does not say"?: readonly string[];
};

const cases = casesOf<VacancyCase>("vacancies");

function answerTo({ vacancy, others = [], roster, on, readings, ...more }: VacancyCase): VacancyCheck {
  const answer = checkVacancies({
    cells: vacanciesOf([vacancy, ...others]),
    day: iso(on),
    ...(roster && { roster: { cells: rosterOf(roster) } }),
    employer: { ...unknownEmployer, smallBusiness: more["small business"] ?? "not_said" },
    ...(readings && { readings }),
  });
  const [first] = answer.kind === "vacancies" ? answer.vacancies : [];
  if (first === undefined) throw new Error(`The case cannot be read: ${JSON.stringify(answer)}`);
  return first;
}

function told(
  { verdict, search, firstDay, ratio, findings, next }: VacancyCheck,
  wanted: Expected,
): Expected {
  const codes = findings.map(({ code }) => code);
  const value = (name: string) => findings.find(({ values }) => name in values)?.values[name];
  const day = (serial: unknown) => (typeof serial === "number" && serial > 0 ? toIso(serial as Day) : "none");
  const all: Required<Expected> = {
    verdict,
    search: search?.status ?? "none",
    "first day": day(firstDay),
    advised: day(value("workDay")),
    ratio: ratio?.verdict ?? "none",
    "fits before": day(ratio?.untilDay),
    "fits from": day(ratio?.fromDay),
    window: `${day(value("fromDay"))} to ${day(value("toDay"))}`,
    next: [
      next.what,
      ...(next.fileDay === null ? [] : [`from ${toIso(next.fileDay)}`]),
      ...(next.byDay === null ? [] : [`${next.what === "post" ? "by" : "to"} ${toIso(next.byDay)}`]),
    ].join(" "),
    says: (wanted.says ?? []).filter((code) => (codes as string[]).includes(code)),
    "does not say": (wanted["does not say"] ?? []).filter((code) => !(codes as string[]).includes(code)),
  };
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key as keyof Expected]]));
}

test("every case names its source and expects something", () => {
  expect(
    cases.filter(({ source, expect: wanted }) => source.length < 15 || Object.keys(wanted).length === 0),
  ).toEqual([]);
});

test.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
  expect(told(answerTo(each), each.expect)).toEqual(each.expect);
});

/** Codes that need more than a case can say; other tests bring them about. */
const elsewhere = ["code_column_missing", "office_column_missing", "roster_unreadable"];

test("the cases bring about every remark there is", () => {
  const codes = cases.flatMap((each) => answerTo(each).findings.map(({ code }) => code));
  expect([...new Set<string>([...codes, ...elsewhere])].sort()).toEqual([...vacancyFindingCodes].sort());
});

test.each(languages)("everything said of a case is a whole sentence in %s", (language) => {
  const say = speaker(vacancyTexts, language);
  for (const each of cases) {
    const vacancy = answerTo(each);
    const sentences = [
      vacancyHeadline(vacancy, say),
      explainNextStep(vacancy, iso(each.on), say),
      ...(vacancy.ratio === null ? [] : [explainRatio(vacancy.ratio, say)]),
      ...vacancy.findings.map((finding) => explainVacancyFinding(finding, say, (row) => row + 1)),
    ];
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|[{}]|\d{5}| {2}|[:—]\s*$/);
  }
});

import {
  applyFrom,
  postBy,
  type SearchDay,
  type SearchReadings,
  testEnd,
  testStatus,
} from "../../src/domain/labour-market-test";
import { defaultVacancyReadings } from "../../src/law/vacancy-readings";
import { type Day, iso, toIso } from "../../src/law/day";
import { casesOf } from "./case-files";

type VacancyCase = {
  readonly name: string;
  readonly source: string;
  readonly posted?: string;
  readonly filed?: string;
  readonly "apply on"?: string;
  readonly readings?: Partial<SearchReadings>;
  readonly expect: Readonly<Record<string, string>>;
};

const cases = casesOf<VacancyCase>("labour-market-test");

function answersTo({ posted, filed, "apply on": applyOn, ...more }: VacancyCase): Record<string, string> {
  const day = (text: string | undefined): Day | null => (text === undefined ? null : iso(text));
  const [postedOn, filedOn, wanted] = [posted, filed, applyOn].map(day);
  const readings = { ...defaultVacancyReadings, ...more.readings };
  const text = (answer: SearchDay) => (typeof answer === "number" ? toIso(answer) : (answer ?? "none"));
  return {
    ...(postedOn
      ? { ends: text(testEnd(postedOn, readings)), "apply from": text(applyFrom(postedOn, readings)) }
      : {}),
    ...(filedOn ? { status: testStatus(postedOn ?? null, filedOn, readings) ?? "error" } : {}),
    ...(wanted ? { "post by": text(postBy(wanted, readings)) } : {}),
  };
}

test("every case names its source and expects something", () => {
  expect(
    cases.filter(({ source, expect: wanted }) => source.length < 15 || Object.keys(wanted).length === 0),
  ).toEqual([]);
});

test.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
  expect(answersTo(each)).toMatchObject(each.expect);
});

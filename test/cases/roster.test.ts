import { iso } from "../../src/law/day";
import { type Check, check } from "../../src/roster/check";
import { readSettings, type Settings } from "../../src/roster/settings/employer-settings";
import { casesOf } from "./case-files";
import { type PeopleLine, rosterOf } from "./roster-of";
import { type CheckExpected, spokenOf } from "./spoken-check";

type RosterCase = {
  readonly name: string;
  readonly source: string;
  readonly on: string;
  /** Settings of the employer, as they would stand in the sheet KZ_Employer. */
  readonly employer?: Readonly<Record<string, string | number>>;
  readonly people: readonly PeopleLine[];
  /** `settings`: the codes of the remarks on the settings. */
  readonly expect: CheckExpected & { readonly settings?: readonly string[] };
};

const cases = casesOf<RosterCase>("roster");

function settingsOf({ on, employer = {} }: RosterCase): Settings {
  return readSettings(Object.entries(employer), iso(on));
}

function answerOf(each: RosterCase): Check {
  const { people, on } = each;
  const day = iso(on);
  const settings = settingsOf(each);
  if (settings.problems.length > 0) throw new Error(JSON.stringify(settings.problems));
  const answer = check({
    cells: rosterOf(people),
    day,
    employer: settings.employer,
    readings: settings.readings,
  });
  if (answer.kind !== "check") throw new Error(answer.kind);
  return answer;
}

test("every case names its source and is a sentence of its own", () => {
  expect(cases.filter(({ source }) => source.length < 15)).toEqual([]);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test.each(cases.map((each) => [each.on, each.name, each] as const))("on %s: %s", (_, __, each) => {
  const { settings, ...expected } = each.expect;
  expect(spokenOf(answerOf(each), expected)).toEqual(expected);
  if (settings) expect(settingsOf(each).findings.map(({ code }) => code)).toEqual(settings);
});

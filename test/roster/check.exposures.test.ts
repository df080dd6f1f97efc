import { answers } from "../../src/i18n/answers";
import { explainFine } from "../../src/sentences/explain-fine";
import { speaker } from "../../src/i18n/speaker";
import { iso } from "../../src/law/day";
import { check } from "../../src/roster/check";
import { readSettings } from "../../src/roster/settings/employer-settings";
import { type PeopleLine, rosterOf } from "../cases/roster-of";

function finesBeside(
  people: readonly PeopleLine[],
  settings: Readonly<Record<string, string | number>> = {},
  day = "2026-06-10",
): readonly string[] {
  const { employer } = readSettings(Object.entries(settings), iso(day));
  const answer = check({ cells: rosterOf(people), day: iso(day), employer });
  if (answer.kind !== "check") throw new Error(answer.kind);
  return answer.exposures.map((exposure) => explainFine(exposure, speaker(answers, "en"), "en"));
}

const failing: readonly PeopleLine[] = [{ citizens: 8, foreigners: 1, category: 3 }];

test("beside a ratio that fails stands what foreign labour without a permit may cost, by every size", () => {
  const [line = "", ...others] = finesBeside(failing);
  expect(others).toEqual([]);
  expect(line).toContain(
    "432,500 tenge (100 MCI); medium business: 865,000 tenge (200 MCI); large business:",
  );
});

test("a guard firm of twelve people is fined as a medium business, whatever it claims", () => {
  const firm = {
    "small business": "yes",
    "excluded activity": "yes",
    "average annual headcount": 12,
    "average annual income": 1_000_000,
  };
  expect(finesBeside(failing, firm)).toEqual([
    expect.stringMatching(/in 2026: medium business: 865,000 tenge \(200 MCI\) \(Code/),
  ]);
});

test("a permit that is over is overdue, whatever the ratio says", () => {
  const people: readonly PeopleLine[] = [
    { citizens: 18, category: 3 },
    { foreigners: 1, category: 3, "permit ends": "31.05.2026" },
  ];
  expect(finesBeside(people)).toEqual([
    expect.stringContaining("art. 519(1)"),
    expect.stringContaining("art. 518(1)"),
  ]);
});

test("a ratio that holds, an exemption and an open answer lead to no fine", () => {
  expect(finesBeside([{ citizens: 9, foreigners: 1, category: 3 }])).toEqual([]);
  expect(finesBeside(failing, { "small business": "yes" })).toEqual([]);
  expect(
    finesBeside([
      { citizens: 8, foreigners: 1, category: 3 },
      { people: 1, citizenship: "КР", category: 3 },
    ]),
  ).toEqual([]);
});

test("of a year whose index is not known no tenge are told", () => {
  expect(finesBeside(failing, {}, "2027-02-01").join()).not.toContain("tenge");
});

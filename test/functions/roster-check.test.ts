import { rosterCheck } from "../../src/functions/roster-check";
import { quotaOk } from "../../src/functions/quota-ok";
import { iso } from "../../src/law/day";
import { outcomeOf, sentenceOf } from "./outcome-of";
import { headings, people, roster } from "./rosters";

const day = [[iso("2025-11-05")]];
const table = ["row", "column", "severity", "code", "text"];
const clear = roster(people(7, "РК", 1), people(3, "КНР", 2));

test("ROSTER_CHECK of a sheet without findings is the headings alone", () => {
  expect(rosterCheck(clear, day)).toEqual([table]);
});

test("ROSTER_CHECK names place, severity, code and what to do, counting from 1 inside the range", () => {
  const sheet = [["Штат на 5 ноября"], headings, ["А", "КР", 2], ["Б", "РК", null], ["В", "РК", 1]];
  const padded = sheet.map((row) => [...row, null, null, null].slice(0, 3));
  const [, ...findings] = rosterCheck(padded, day);
  expect(findings.map((row) => row.slice(0, 4))).toEqual([
    [3, 2, "error", "citizenship_ambiguous"],
    [4, 3, "error", "category_blank"],
  ]);
  expect(findings[0]?.[4]).toMatch(/“КР”.*full name/);
});

test("ROSTER_CHECK leaves extra columns alone and reads error cells by their place", () => {
  const wide = clear.map((row) => ["x", ...row, { error: "#REF!" }]);
  expect(rosterCheck(wide, day)).toEqual([table]);
  const broken = [...clear, ["Г", { error: "#N/A" }, 2]];
  expect(rosterCheck(broken, day)[1]?.slice(0, 4)).toEqual([12, 2, "error", "citizenship_error_value"]);
});

test("ROSTER_CHECK of nobody is #N/A, so that silence is no praise", () => {
  for (const nobody of [[[null]], [[""]], roster()]) {
    expect(outcomeOf(() => rosterCheck(nobody, day))).toBe("#N/A");
    expect(sentenceOf(() => rosterCheck(nobody, day))).toContain("05.11.2025");
  }
});

test("ROSTER_CHECK refuses what is no roster as QUOTA_OK does", () => {
  for (const cells of [
    [
      ["а", "б"],
      ["в", "г"],
    ],
    [[1, 2]],
    clear.map((row) => row.slice(0, 2)),
  ]) {
    expect(outcomeOf(() => rosterCheck(cells, day))).toBe("#VALUE!");
    expect(sentenceOf(() => rosterCheck(cells, day))).toBe(sentenceOf(() => quotaOk(cells, day)));
  }
});

test.each([
  [null, "table"],
  [[["05.11.2025"]], "table"],
  [[[true]], "#VALUE!"],
  [[["2022-12-31"]], "#N/A"],
])("ROSTER_CHECK on the day %j is %s", (asOf, expected) => {
  const outcome = outcomeOf(() => rosterCheck(clear, asOf as unknown[][]));
  expect(Array.isArray(outcome) ? "table" : outcome).toBe(expected);
});

test("ROSTER_CHECK lists no more than Excel can take, and says how many are left", () => {
  const answer = rosterCheck(roster(people(9_000, "КР", 1)), day);
  expect(answer).toHaveLength(8_002);
  expect(answer.at(-1)).toEqual(["", "", "", "", "Findings not shown: 1,000."]);
  expect(JSON.stringify(answer).length).toBeLessThan(5_000_000 / 2);
});

import { runToEnd } from "../../../src/roster/steps";
import { iso } from "../../../src/law/day";
import { answerInSteps } from "../../../src/taskpane/store/check/answer";
import { alikeFixes, changesLike } from "../../../src/taskpane/findings/alike-fixes";
import { changesOfPeople } from "../../../src/taskpane/findings/cell-change";
import { groupFindings } from "../../../src/account/findings/group-findings";
import { HEADINGS, people, sheetOf } from "../roster";

const headings = [...HEADINGS, "ИИН", "Дата приема"];

/** What can be mended together in each cause: kind, cells and the value of the first. */
function alikeIn(rows: readonly (readonly unknown[])[]) {
  const sheet = sheetOf(headings, ...rows.map((row) => [...row]));
  const reading = { sheet, settings: null, at: "14:02" };
  const answer = runToEnd(answerInSteps(reading, { day: iso("2026-02-01"), smallBusiness: null }));
  if (answer.result.kind !== "check") throw new Error(answer.result.kind);
  const causes = groupFindings(answer.findings, answer.result, sheet);
  const changeOf = changesOfPeople(sheet, answer.result.columns);
  return Object.fromEntries(
    causes.map(({ code, findings }) => [code, alikeFixes(findings, answer.fixOf, changeOf)]),
  );
}

const cells = (alike: ReturnType<typeof alikeIn>[string] = []) =>
  alike.map(({ kind, changes }) => [kind, ...changes.map(({ address }) => address)]);

test("the same words that become the same value go together, each value apart", () => {
  const alike = alikeIn([
    ...people(2, "КР", 1).map((row) => [...row]),
    ...people(1, "Казхстан", 1).map((row) => [...row]),
  ]);
  expect(cells(alike["citizenship_ambiguous"])).toEqual([
    ["text", "C4", "C5"],
    ["text", "C4", "C5"],
  ]);
  expect(alike["citizenship_ambiguous"]?.map(({ changes }) => changes[0].value)).toEqual([
    { as: "text", text: "Кыргызстан" },
    { as: "text", text: "Казахстан" },
  ]);
  expect(cells(alike["citizenship_unknown"])).toEqual([]);
});

test("safe fixes of a cause go together whatever they write", () => {
  const alike = alikeIn([
    ["А", "Казахстан", 1, 61_211_600_012],
    ["Б", "Казахстан", 1, 10_101_501_234],
    ["В", "Казахстан", 1, 61_211_600_012],
  ]);
  const safe = cells(alike["iin_lost_zeros"]);
  expect(safe.map(([kind]) => kind)).toEqual(["safe"]);
});

test("dates of one column are read in one order, and other columns are not", () => {
  const alike = alikeIn([
    ["А", "Казахстан", 1, null, "01/03/2026"],
    ["Б", "Казахстан", 1, null, "01/04/2026"],
  ]);
  expect(cells(alike["date_ambiguous"])).toEqual([
    ["day_first", "F4", "F5"],
    ["month_first", "F4", "F5"],
  ]);
  expect(alike["date_ambiguous"]?.[0]?.changes.map(({ value }) => value)).toEqual([
    { as: "date", day: iso("2026-03-01") },
    { as: "date", day: iso("2026-04-01") },
  ]);
});

test("the others like a change are those that become the same", () => {
  const alike = alikeIn(people(3, "КР", 1))["citizenship_ambiguous"] ?? [];
  const [first] = alike[1]?.changes ?? [];
  if (!first) throw new Error("nothing alike");
  const others = changesLike(first, alike);
  expect(others.map(({ address, value }) => [address, value])).toEqual([
    ["C5", { as: "text", text: "Казахстан" }],
    ["C6", { as: "text", text: "Казахстан" }],
  ]);
});

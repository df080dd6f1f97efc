import { iso } from "../../../src/law/day";
import { checkSpeechIn } from "../../../src/taskpane/check/check-speech";
import { reportPlan } from "../../../src/taskpane/report/report-plan";
import { undecided } from "../roster";
import { reported, shown } from "./reported";

const note = {
  sheet: "Штат",
  cell: "C12",
  finding: "",
  person: "Асан",
  stood: "КР",
  reason: "=passport seen",
  day: iso("2026-01-15"),
  code: "citizenship_ambiguous",
};

const rowsWith = (notes: readonly (typeof note)[]) =>
  shown(reportPlan(reported(undecided), checkSpeechIn("en"), { table: null, unwritten: notes }));

test("ignored findings stand in a part of their own, with their cell, reason and day", () => {
  const rows = rowsWith([note]);
  const title = rows.indexOf("Ignored findings");
  expect(rows.slice(title, title + 4)).toEqual([
    "Ignored findings",
    expect.stringMatching(/^Left off the list above by choice/),
    "What was found, and what to do | Cell | Reason | Ignored on",
    expect.stringMatching(/^“КР” can mean .* \| \[C12, Асан\] \| =passport seen \| 15\.01\.2026$/),
  ]);
  expect(rows.filter((row) => row.startsWith("“КР” can mean"))).toHaveLength(1);
  expect(rows.slice(0, title)).not.toContainEqual(expect.stringMatching(/^Citizenship with two meanings/));
});

test("the verdict, the arithmetic and the rows that decide are the same as without ignoring", () => {
  const before = rowsWith([]);
  expect(before).not.toContain("Ignored findings");
  const upToFindings = (rows: readonly string[]) => rows.slice(0, rows.indexOf("Findings"));
  expect(upToFindings(rowsWith([note]))).toEqual(upToFindings(before));
});

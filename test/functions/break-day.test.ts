import fc from "fast-check";
import { breakDay } from "../../src/functions/break-day";
import { quotaOk } from "../../src/functions/quota-ok";
import { iso } from "../../src/law/day";
import { datedRows, sheetOf } from "../roster/forecast/dated-rosters";
import { breaking, FROM, person, staff, unclear } from "./dated-staff";
import { outcomeOf, sentenceOf } from "./outcome-of";
import { tries } from "../setup/tries";

test("BREAK_DAY is the day after the last day of the citizen whom the group cannot spare", () => {
  expect(breakDay(breaking, FROM)).toEqual([[iso("2026-02-01")]]);
});

test("BREAK_DAY is the day asked for where the ratio fails already", () => {
  const late = [[iso("2026-02-10")]];
  expect(breakDay(breaking, late)).toEqual(late);
});

test("BREAK_DAY looks as many months ahead as it is told, twelve if nothing is said", () => {
  const late = staff(
    person("А", "РК", 2, { leave: "2026-11-05" }),
    person("Б", "Индия", 2, { hire: "2026-11-05" }),
  );
  const first = staff(
    person("А", "РК", 2, { leave: "2026-11-04" }),
    person("Б", "Индия", 2, { hire: "2026-11-05" }),
  );
  expect(breakDay(first, FROM)).toEqual([[iso("2026-11-05")]]);
  expect(breakDay(late, FROM)).toEqual([[iso("2026-11-05")]]);
  for (const months of [[[11]], [["2"]]])
    expect(outcomeOf(() => breakDay(first, FROM, undefined, months))).toBe("#N/A");
  for (const blank of [null, [[null]], [[""]], [[0]]])
    expect(breakDay(first, FROM, undefined, blank as unknown[][])).toEqual([[iso("2026-11-05")]]);
  expect(sentenceOf(() => breakDay(breaking, FROM, undefined, [[2]]))).toContain(
    "up to and including 05.01.2026",
  );
});

test("BREAK_DAY knows that an exemption holds, and the day on which one more person ends it", () => {
  expect(sentenceOf(() => breakDay(breaking, FROM, [[true]]))).toContain("up to and including 05.11.2026");
  const foreigners = Array.from({ length: 20 }, (_, index) => person(`Ли ${String(index)}`, "Китай", 3));
  const growing = staff(...foreigners, person("Асан Г.", "РК", 3, { hire: "2026-03-02" }));
  expect(breakDay(growing, FROM, [[true]])).toEqual([[iso("2026-03-02")]]);
});

test("BREAK_DAY does not choose a day where an earlier one cannot be told, and names both and the row", () => {
  const formula = () => breakDay([...breaking, unclear], FROM);
  expect(outcomeOf(formula)).toBe("#N/A");
  expect(sentenceOf(formula)).toMatch(/On 10\.12\.2025 .*Row 7 of the range, column “Гражданство”/);
  const twoLeave = [...breaking, unclear, person("Ли Ц.", "Китай", 1, { hire: "2026-06-01" })];
  expect(sentenceOf(() => breakDay(twoLeave, FROM))).toMatch(/fails on 01\.06\.2026.* on 10\.12\.2025 /);
});

test("BREAK_DAY of a row that is unclear only after the break is told", () => {
  const later = person("Иванова П.", "", 2, { hire: "2026-02-01" });
  const unclearLater = [
    ...breaking.slice(0, 2),
    person("Омаров Б.", "РК", 2, { leave: "2026-01-15" }),
    ...breaking.slice(3),
    later,
  ];
  expect(breakDay(unclearLater, FROM)).toEqual([[iso("2026-01-16")]]);
});

test.each([
  ["no roster", [["a", "b"]], FROM, undefined, "#VALUE!", /heading row/],
  ["nobody", staff(), FROM, undefined, "#N/A", /Nobody/],
  ["half a month", breaking, FROM, [[0.5]], "#VALUE!", /“0.5”.* 1 to 60/],
  ["61 months", breaking, FROM, [[61]], "#VALUE!", /60/],
  ["TRUE for the months", breaking, FROM, [[true]], "#VALUE!", /60/],
  ["an error for the months", breaking, FROM, [[{ error: "#N/A" }]], "#N/A", /#N\/A/],
  ["a range for the months", breaking, FROM, [[1, 2]], "#VALUE!", /One value/],
  ["a logical day", breaking, [[true]], undefined, "#VALUE!", /QUOTA_OK/],
  ["a day before the rules", breaking, [["2022-12-31"]], undefined, "#N/A", /01\.01\.2023/],
  ["the last day of the calendar", breaking, [[2_958_465]], undefined, "#VALUE!", /calendar/],
])("BREAK_DAY of %s is an error with a sentence", (_, cells, day, months, code, sentence) => {
  const formula = () => breakDay(cells as unknown[][], day as unknown[][], undefined, months as unknown[][]);
  expect(outcomeOf(formula)).toBe(code);
  expect(sentenceOf(formula)).toMatch(sentence);
});

test("BREAK_DAY is the first day on which QUOTA_OK is FALSE, unless it cannot tell before", () => {
  fc.assert(
    fc.property(datedRows, (rows) => {
      const cells = sheetOf(rows);
      const days = Array.from({ length: 62 }, (_, index) => (FROM[0]?.[0] ?? 0) + index);
      const answers = days.map((day) => outcomeOf(() => quotaOk(cells, [[day]])));
      const first = answers.indexOf(false);
      const found = outcomeOf(() => breakDay(cells, FROM, undefined, [[2]]));
      if (found !== "#N/A") expect(found).toEqual([[days[first]]]);
      else if (first !== -1) expect(answers.slice(0, first)).toContain("#N/A");
    }),
    tries("break day"),
  );
});

import { forecast } from "../../src/functions/forecast";
import { quota } from "../../src/functions/quota";
import { iso } from "../../src/law/day";
import { breaking, FROM, person, staff, unclear } from "./dated-staff";
import { outcomeOf, sentenceOf } from "./outcome-of";

const headings = ["day", "group", "citizens", "foreigners", "verdict", "room", "gap", "cause"];

test("FORECAST gives both groups on every day on which something happens, with the rows behind it", () => {
  expect(forecast(breaking, FROM)).toEqual([
    headings,
    [iso("2025-11-05"), "managers", 3, 1, "pass", 0, 0, ""],
    [iso("2025-11-05"), "workers", 0, 0, "empty", 0, 0, ""],
    [iso("2025-12-01"), "managers", 3, 1, "pass", 0, 0, ""],
    [iso("2025-12-01"), "workers", 1, 0, "pass", 0, 0, "joins 6"],
    [iso("2026-02-01"), "managers", 2, 1, "fail", 0, 1, "leaves 3"],
    [iso("2026-02-01"), "workers", 1, 0, "pass", 0, 0, ""],
    [iso("2026-03-16"), "managers", 2, 1, "fail", 0, 1, "permit_ends 5"],
    [iso("2026-03-16"), "workers", 1, 0, "pass", 0, 0, ""],
  ]);
});

test("FORECAST says of each of its days what QUOTA says of it", () => {
  const cells = [...breaking, unclear];
  const [, ...rows] = forecast(cells, FROM);
  for (const [day, group, citizens, foreigners, verdict, room, gap] of rows) {
    const said = quota(cells, [[day]]).find(([name]) => name === group) ?? [];
    expect([citizens, foreigners, verdict, room, gap]).toEqual([said[1], said[2], ...said.slice(7)]);
  }
  expect(rows.some(([, , , , verdict]) => verdict === "undecided")).toBe(true);
});

test("FORECAST names a few rows and counts the others, and tells one cause from another", () => {
  const leave = "2026-01-31";
  const many = Array.from({ length: 8 }, (_, index) => person(`Асан ${String(index)}`, "РК", 3, { leave }));
  const joiner = person("Ким В.", "Корея", 3, { hire: "2026-02-01", permit: "2026-05-01" });
  const rows = forecast(staff(...many, joiner), FROM).filter(([, group]) => group === "workers");
  expect(rows.map((row) => row[7])).toEqual(["", "leaves 2, 3, 4, 5, 6 +3; joins 10", "permit_ends 10"]);
});

test("FORECAST shows somebody in neither group beside both, since the headcount changes", () => {
  const unskilled = person("Асан Г.", "РК", "без категории", { hire: "2025-12-01" });
  const rows = forecast(staff(person("Омаров Б.", "РК", 2), unskilled), FROM);
  expect(rows.slice(3).map((row) => row[7])).toEqual(["joins 3", "joins 3"]);
});

test("FORECAST shows a change of the law that lies within its months", () => {
  const rows = forecast(staff(person("Омаров Б.", "РК", 2)), [["01.08.2025"]], [[true]], [[2]]);
  expect(rows.slice(3).map((row) => [row[0], row[7]])).toEqual([
    [iso("2025-09-01"), "law"],
    [iso("2025-09-01"), "law"],
  ]);
});

test.each([
  ["no roster", [["a", "b"]], undefined, "#VALUE!", /heading row/],
  ["nobody", staff(), undefined, "#N/A", /Nobody/],
  ["no month", breaking, [["x"]], "#VALUE!", /months/],
])("FORECAST of %s is an error with a sentence", (_, cells, months, code, sentence) => {
  const formula = () => forecast(cells as unknown[][], FROM, undefined, months);
  expect(outcomeOf(formula)).toBe(code);
  expect(sentenceOf(formula)).toMatch(sentence);
});

import { toIso } from "../../../../src/law/day";
import { type Forecast, forecastRoster } from "../../../../src/roster/forecast/forecast-roster";
import { timelineModel, positionOf } from "../../../../src/taskpane/screens/plan/timeline/timeline-model";
import { outlookOf } from "../../../../src/account/forecast/outlook";
import { DAY, leaving, person, rosterOf } from "../plan-workbook";

function forecastOf(sheet = leaving, smallBusiness: "yes" | "not_said" = "not_said"): Forecast {
  const employer = { smallBusiness, kind: "company", declaredHeadcount: null } as const;
  const forecast = forecastRoster({ cells: sheet.cells, from: DAY, employer });
  if (forecast.kind !== "forecast") throw new Error("There is no forecast.");
  return forecast;
}

test("each group is a line whose stretches follow one another to the last day", () => {
  const model = timelineModel(forecastOf());
  const [managers, workers] = model.strips;
  expect(model.strips.map(({ of }) => of)).toEqual(["managers", "workers"]);
  expect(managers?.segments.map(({ day, least, limit }) => [toIso(day), Math.floor(least), limit])).toEqual([
    ["2026-03-18", 70, 70],
    ["2026-06-01", 70, 70],
    ["2026-07-01", 66, 70],
  ]);
  for (const { segments } of model.strips) {
    expect(segments.at(-1)?.until).toBe(model.last);
    for (const [index, { day }] of segments.slice(1).entries())
      expect(day).toBe((segments[index]?.until ?? 0) + 1);
  }
  expect(workers?.segments.every(({ verdict }) => verdict === "pass")).toBe(true);
});

test("every value lies within the scale of its line", () => {
  const open = rosterOf(...(leaving.cells.slice(1) as unknown[][]), person("Кто-то", "", 2));
  for (const { segments, low, high } of timelineModel(forecastOf(open, "yes")).strips)
    for (const { least, most, limit } of segments)
      for (const value of [least, most, limit]) {
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
});

test("unclear rows make a band, and a share is not asked for while an exemption holds", () => {
  const open = rosterOf(...(leaving.cells.slice(1) as unknown[][]), person("Кто-то", "", 2));
  const [banded] = timelineModel(forecastOf(open)).strips;
  expect(banded?.segments.every(({ least, most }) => least < most)).toBe(true);
  const free = timelineModel(forecastOf(rosterOf(person("Один", "РК", 2), person("Два", "КНР", 2)), "yes"));
  expect(free.strips[0]?.segments.map(({ verdict, isFree }) => [verdict, isFree])).toEqual([["fail", true]]);
});

test("the headcount is a line of its own only where an exemption with a limit is claimed", () => {
  const people = timelineModel(forecastOf(leaving, "yes")).strips.find(({ of }) => of === "people");
  expect(people?.segments.map(({ least, limit, verdict }) => [least, limit, verdict])).toEqual([
    [20, 20, "pass"],
    [20, 20, "pass"],
    [19, 20, "pass"],
  ]);
  expect(timelineModel(forecastOf()).strips.map(({ of }) => of)).not.toContain("people");
});

test("months and their names lie within the picture, from left to right", () => {
  const model = timelineModel(forecastOf());
  expect(model.months).toHaveLength(12);
  expect(model.named.every((day) => model.months.includes(day))).toBe(true);
  const positions = model.months.map((day) => positionOf(day, model));
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  expect([positionOf(model.from, model), positionOf(model.last + 1, model)]).toEqual([0, 100]);
});

test("the outlook is what comes first: nobody, a doubt, a break, or nothing", () => {
  const told = (sheet: typeof leaving, smallBusiness?: "yes") => {
    const { verdict, day, isNow } = outlookOf(forecastOf(sheet, smallBusiness));
    return [verdict, toIso(day), isNow];
  };
  expect(told(leaving)).toEqual(["fail", "2026-07-01", false]);
  expect(told(leaving, "yes")).toEqual(["exempt", "2027-03-18", false]);
  expect(told(rosterOf(person("Один", "РК", 2)))).toEqual(["pass", "2027-03-18", false]);
  expect(told(rosterOf(person("Один", "КНР", 2)))).toEqual(["fail", "2026-03-18", true]);
  expect(told(rosterOf(person("Один", "", 2)))).toEqual(["undecided", "2026-03-18", true]);
  expect(told(rosterOf(person("Один", "РК", 2, { leaves: "2026-01-31" })))).toEqual([
    "empty",
    "2026-03-18",
    true,
  ]);
});

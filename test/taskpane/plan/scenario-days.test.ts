import { iso, toIso } from "../../../src/law/day";
import { type Forecast, forecastRoster } from "../../../src/roster/forecast/forecast-roster";
import { scenarioDays, scenarioTable, stepOn } from "../../../src/account/forecast/scenario-days";
import { DAY, leaving, person, rosterOf } from "./plan-workbook";

function forecastOf(sheet = leaving): Forecast {
  const forecast = forecastRoster({ cells: sheet.cells, from: DAY });
  if (forecast.kind !== "forecast") throw new Error("There is no forecast.");
  return forecast;
}

const later = forecastOf(
  rosterOf(
    person("Один", "РК", 2, { leaves: "2026-09-30" }),
    person("Два", "РК", 2),
    person("Три", "РК", 2),
    person("Четыре", "КНР", 2),
  ),
);

test("the days are the first, the last, and those on which any of the forecasts tells otherwise", () => {
  expect(scenarioDays([forecastOf(), later]).map(toIso)).toEqual([
    "2026-03-18",
    "2026-07-01",
    "2026-10-01",
    "2027-03-18",
  ]);
});

test("a permit that ends alone changes neither verdict nor gap", () => {
  expect(scenarioDays([forecastOf()]).map(toIso)).not.toContain("2026-06-01");
});

test("the days on which all forecasts tell the same are one row, steady or not", () => {
  const row = (day: string, isSame: boolean, isSteady = true) => ({ day: iso(day), isSame, isSteady });
  expect(scenarioTable([forecastOf(), later])).toEqual([
    row("2026-03-18", true),
    row("2026-07-01", false),
    row("2026-10-01", true),
  ]);
  expect(scenarioTable([later, later])).toEqual([row("2026-03-18", true, false)]);
});

test("a day between two changes stands as the one before it", () => {
  expect(stepOn(later, iso("2026-09-30"))?.verdict).toBe("pass");
  expect(stepOn(later, iso("2026-12-24"))?.verdict).toBe("fail");
});

import { gapFigures } from "../../../src/account/forecast/scenario-words";
import { iso } from "../../../src/law/day";
import { forecastRoster } from "../../../src/roster/forecast/forecast-roster";

/** The first day of a look ahead on so many citizens, foreigners and people without citizenship, all of category 3. */
function firstStep(citizens: number, foreigners: number, unclear: number) {
  const of = (count: number, citizenship: string | null) =>
    Array.from({ length: count }, (_, index) => [`${citizenship ?? "?"} ${String(index)}`, citizenship, 3]);
  const people = [...of(citizens, "РК"), ...of(foreigners, "КНР"), ...of(unclear, null)];
  const cells = [["ФИО", "Гражданство", "Категория"], ...people];
  const forecast = forecastRoster({ cells, from: iso("2026-03-18"), months: 0 });
  const [step] = forecast.kind === "forecast" ? forecast.steps : [];
  if (!step) throw new Error(forecast.kind);
  return step;
}

test("a shortage is one figure, and its least and most where rows decide", () => {
  expect(gapFigures(firstStep(9, 2, 0), "ru")).toEqual(["3–4: −9"]);
  expect(gapFigures(firstStep(9, 2, 1), "ru")).toEqual(["3–4: −8…−18"]);
  expect(gapFigures(firstStep(9, 1, 1), "ru")).toEqual(["3–4: 0…−9"]);
});

test("nothing is said where nobody is missing", () => {
  expect(gapFigures(firstStep(9, 1, 0), "ru")).toEqual([]);
});

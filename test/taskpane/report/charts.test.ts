import type { SheetDocument } from "../../../src/excel/sheet-document";
import { failing, HEADINGS, passing, people, sheetOf, undecided } from "../roster";
import { planOf, reported, shown } from "./reported";

/** The cells that a chart is drawn of, and those it covers. */
function chartOf(document: SheetDocument) {
  const [chart, ...others] = document.charts ?? [];
  if (!chart || others.length > 0) throw new Error("There is not one chart.");
  const { data, place } = chart;
  const rows = shown(document);
  return {
    ...chart,
    drawn: rows.slice(data.row, data.row + data.rows),
    covered: document.rows.slice(place.row, place.row + place.rows).map((row) => row[place.column] ?? null),
  };
}

test("both groups stand beside what is required, over cells that nothing else needs", () => {
  const { drawn, covered, kind } = chartOf(planOf(reported(passing)));
  expect(kind).toBe("bars");
  expect(drawn[0]).toBe(" | Share of citizens | Required");
  expect(drawn.slice(1)).toEqual(
    drawn.slice(1).filter((row) => /^Categories \d–\d \| [\d.]+% \| \d+\.0%$/.test(row)),
  );
  expect(covered.length).toBeGreaterThanOrEqual(8);
  expect(covered.filter((cell) => cell !== null)).toEqual([]);
});

test("an open share is drawn at its worst and at its best", () => {
  expect(chartOf(planOf(reported(undecided))).drawn).toEqual([
    " | At worst | At best | Required",
    "Categories 1–2 | 66.6% | 77.7% | 70.0%",
  ]);
});

test("a group without people is not drawn, and without any there is no chart and the bars of letters stay away too", () => {
  expect(chartOf(planOf(reported(failing))).drawn).toHaveLength(2);
  const nobody = planOf(reported(sheetOf(HEADINGS, ...people(2, "Казахстан", "без категории"))));
  expect(nobody.charts ?? []).toEqual([]);
  expect(shown(nobody).join()).not.toContain("Numbers of the chart");
});

import { pane } from "../../../src/i18n/pane";
import { rulesTexts } from "../../../src/i18n/rules";
import { vacancyTexts } from "../../../src/i18n/vacancies";
import { speaker } from "../../../src/i18n/speaker";
import type { DocCell } from "../../../src/excel/sheet-document";
import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import { vacancyReadings } from "../../../src/law/vacancy-readings";
import { findLayout } from "../../../src/roster/table/layout";
import { findVacancyLayout } from "../../../src/roster/table/vacancy-layout";
import { placedRemarks } from "../../../src/account/vacancies/placed-remarks";
import { remarkMark } from "../../../src/taskpane/screens/vacancies/shown-vacancies";
import { vacancyReportSheet } from "../../../src/taskpane/screens/vacancies/report/vacancy-report-sheet";
import { lawWords } from "../../../src/account/law-words";
import { shown } from "../report/reported";
import { planOf, reported, rowsOf } from "./reported-vacancies";
import { DAY, listOf, plan, staffOf, vacancy } from "./vacancy-workbook";

const after = (rows: readonly string[], title: string, count: number) =>
  rows.slice(rows.indexOf(title) + 1, rows.indexOf(title) + 1 + count);

test("the report begins with how the vacancies stand and both groups, and says behind them which sheets were read", () => {
  expect(rowsOf(reported(plan)).slice(0, 11)).toEqual([
    "Vacancies and their filing: report of a check",
    "4 vacancies on 18.03.2026: 3 too early or incomplete, 1 with nothing against it",
    "",
    "Employer | ________________________",
    "BIN | ________________________",
    "As-of day | 18.03.2026",
    "Report written on | 19.03.2026",
    "",
    "Ratio on 18.03.2026",
    " | Categories 1–2 | Categories 3–4",
    "Citizens | 0 | 40",
  ]);
  expect(after(rowsOf(reported(plan)), "Where it read", 5)).toEqual([
    "List of vacancies | [Вакансии]",
    "Heading row | 3",
    "Staff list | [Персонал]",
    "Employer’s settings | No table KZ_Employer: no exemption is claimed",
    "Days off | Working calendar; a table KZ_Holidays can add days",
  ]);
});

test("while rows of the staff decide, the report names the cell to begin with", () => {
  const open = staffOf(30, 0);
  const unclear = [1, 2, 3].map((each) => [`Неясный ${String(each)}`, null, 3]);
  const cells = [...open.cells, ...unclear];
  const rows = rowsOf(reported(plan, { kind: "read", sheet: { ...open, cells }, hasFormulas: false }));
  expect(rows[2]).toMatch(/^First settle the 3 unclear rows .* Begin with Персонал, [A-Z]+\d+\.$/);
});

test("each vacancy has its verdict, the next step and the first safe day, the next thing to do first", () => {
  expect(after(rowsOf(reported(plan)), "Vacancies", 5)).toEqual([
    "Vacancy | Verdict | Next step | First day | Filing day looked at",
    "[Инженер · 1 post · category 3 · new · г. Астана] | Nothing found against filing on 18.03.2026 | File by 03.05.2026 | 11.03.2026 | 18.03.2026",
    "[Повар · 1 post · category 3 · new · г. Астана] | Not yet on 18.03.2026: no publication code | Enter the publication code | 13.03.2026 | 18.03.2026",
    "[Наладчик · 1 post · category 3 · new · г. Астана] | Not yet on 18.03.2026: the search is still running | File from 26.03.2026 to 03.05.2026 | 26.03.2026 | 18.03.2026",
    "[Монтажник · 1 post · category 3 · new · г. Астана] | Not as planned on 04.05.2026: no posting date | Post by 18.04.2026 to file on 04.05.2026 |  | 04.05.2026",
  ]);
});

test("findings stand under their vacancy with links to their cells and what could be written", () => {
  const sheet = listOf(vacancy("Инженер", "2026-02-23", "AST 10"), vacancy("Повар", "2026-02-25", null));
  const rows = rowsOf(reported(sheet));
  expect(rows).toContain(
    "The publication code of the vacancy is missing. The application carries it: enter it. | [G5] |  | Error",
  );
  expect(rows).toContain(
    "The code “AST 10” has spaces in it. Compare it with the exchange. | [G4] | Suggested: “AST10” | Warning",
  );
  expect(rows.indexOf("Повар")).toBeGreaterThan(rows.indexOf("Инженер"));
});

test("links lead to the cells of the list that was read", () => {
  const links = planOf(reported(listOf(vacancy("Повар", "2026-02-25", null)))).rows.flatMap((row) =>
    row.flatMap((cell) => (cell?.is === "text" && cell.to ? [[cell.text, cell.to] as const] : [])),
  );
  expect(links).toContainEqual(["G4", { sheet: "Вакансии", row: 3, column: 6 }]);
  for (const [, { sheet }] of links) expect(["Вакансии", "Персонал"]).toContain(sheet);
});

test("the arithmetic of the ratio is that of the filing day", () => {
  const rows = rowsOf(reported(listOf(vacancy("Инженер", "2026-02-23", "AST-1"))));
  expect(after(rows, "Ratio on the filing days", 6)).toEqual([
    "Инженер | Fits on 18.03.2026 |  |  | 18.03.2026",
    "Categories 3–4: 40 of 41, 3 more foreigners fit. With 1 foreigner asked for: 40 of 42, 2 more foreigners fit.",
    expect.stringMatching(/^Counted with 1 foreigner asked for here/),
    "Search and ratio together: from 18.03.2026",
    "Categories 3–4 | 100 × 40 = 4000 ≥ 3780 = 90 × 42",
    expect.stringMatching(/^Whole numbers are compared/),
  ]);
});

test("without a staff list that is said, and neither arithmetic nor its readings are there", () => {
  const rows = rowsOf(reported(plan, { kind: "none" }));
  expect(rows).toContain(
    "Staff list | No staff list was found in this workbook, so nothing is said of the ratio.",
  );
  expect(rows).not.toContain("Ratio on the filing days");
  expect(rows.some((row) => row.startsWith("Refugees"))).toBe(false);
  expect(rows.some((row) => row.includes("70%"))).toBe(false);
});

test("each disputed point says how it was read and which vacancy would have another verdict", () => {
  const rows = rowsOf(
    reported(listOf(vacancy("Инженер", "2026-03-03", "AST-1")), undefined, [
      ["Толкование: беженцы", "исключить"],
    ]),
  );
  expect(rows).toContain(
    "First day to file | The day after the last day of the search (default) | The last day of the search (Инженер): nothing found against it",
  );
  expect(rows.find((row) => row.startsWith("Refugees"))).toMatch(/\(chosen in the employer’s settings\)$/);
  for (const name of Object.keys(vacancyReadings))
    expect(rows).toContainEqual(
      expect.stringContaining(speaker(vacancyTexts, "en")(`reading.${name}` as "reading.renewal_search")),
    );
});

test("rules, steps and what is said of portals come with their confidence and the pages read", () => {
  const rows = rowsOf(reported(plan));
  expect(rows.find((row) => row.startsWith("An application is filed after 15 calendar days"))).toMatch(
    /on the Electronic Labour Exchange\. \| .* \| In force since 01\.09\.2025 \| Reported, not read in an act$/,
  );
  expect(rows.find((row) => row.startsWith("Citizens are at least 90%"))).toMatch(/Order No\. 279/);
  expect(rows.find((row) => row.startsWith("Career centre (labour mobility centre) notified |"))).toMatch(
    /Disputed: sources conflict/,
  );
  expect(rows.filter((row) => row.includes("https://")).length).toBeGreaterThan(6);
  expect(new Set(rows.filter((row) => row.includes("https://"))).size).toBe(
    rows.filter((row) => row.includes("https://")).length,
  );
});

test("what was filed under earlier law is told beside the law of today", () => {
  const rows = rowsOf(
    reported({
      ...plan,
      cells: [
        [...(plan.cells[0] ?? []), "Дата подачи"],
        ["Слесарь", 3, 1, "г. Астана", iso("2025-06-02"), "A-1", "да", null, iso("2025-07-01")],
      ],
    }),
  );
  expect(rows.some((row) => row.startsWith("No search on the Electronic Labour Exchange"))).toBe(true);
  expect(rows.some((row) => row.startsWith("An application is filed after 15 calendar days"))).toBe(true);
});

test("what somebody ignores is left off the findings and listed with its reason", () => {
  const vacancies = reported(listOf(vacancy("Повар", "2026-02-25", null)));
  const { check, reading } = vacancies;
  const remark = check.vacancies
    .flatMap((each) => placedRemarks(each, check.columns, reading.sheet))
    .find(({ code }) => code === "code_missing");
  if (!remark) throw new Error("none");
  const note = {
    ...remarkMark(remark, reading.sheet, check.vacancies),
    finding: "",
    reason: "=1+1",
    day: DAY,
  };
  const rows = shown(vacancyReportSheet(vacancies, [note], "en"));
  const at = rows.indexOf("Ignored findings");
  expect(rows[at + 3]).toMatch(/^The publication code .* \| \[G4\] \| =1\+1 \| 18\.03\.2026$/);
  expect(rows.slice(0, at).some((row) => row.startsWith("The publication code"))).toBe(false);
});

test("an edit after the reading is said", () => {
  const sentence = "The workbook has changed since 14:02.";
  expect(rowsOf(reported(plan))).not.toContain(sentence);
  expect(rowsOf({ ...reported(plan), isStale: true })).toContain(sentence);
});

test("texts of the list that look like formulas stay texts, and there is no other kind of cell than values", () => {
  const { rows } = planOf(reported(listOf(vacancy('=HYPERLINK("http://x")', "2026-02-23", "+1+1"))));
  const cells = rows.flat().filter((cell): cell is DocCell => cell !== null);
  const named = cells.filter((cell) => cell.is === "text" && cell.text.startsWith("=HYPERLINK"));
  expect(named.length).toBeGreaterThan(1);
  for (const cell of cells) expect(["text", "day", "number", "percent"]).toContain(cell.is);
});

test("of very many findings the first are listed and the rest are counted", () => {
  const many = Array.from({ length: 5_200 }, (_, row) => vacancy(`P${String(row)}`, "2026-02-25", null));
  const rows = rowsOf(reported(listOf(...many), { kind: "declined" }));
  expect(rows).toContain("200 more are not listed here.");
  expect(rows.length).toBeLessThan(20_000);
});

test.each(languages)(
  "in %s every part has its title, the sheet is a page, and nothing of a message is left",
  (language) => {
    const { name, rows, widths, page } = planOf(reported(plan), language);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(page?.orientation).toBe("landscape");
    const texts = rows.flat().flatMap((cell) => (cell?.is === "text" ? [cell.text] : []));
    for (const title of [
      speaker(pane, language)("screen.vacancies"),
      speaker(vacancyTexts, language)("report.ratio"),
      speaker(vacancyTexts, language)("about.title"),
      lawWords(DAY, speaker(rulesTexts, language)),
    ])
      expect(texts).toContain(title);
    expect(texts.some((text) => text.includes("0.1.0"))).toBe(true);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(widths.length);
    for (const text of texts) {
      expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity|\s$/);
      expect(text).toMatch(/^([^\p{Ll}]|enbek|egov|elicense|migration)/u);
    }
  },
);

test.each(languages)(
  "in %s the report is taken neither for a list of vacancies nor for one of staff",
  (language) => {
    const { rows } = planOf(reported(listOf(vacancy("Инженер", "2026-02-23", "AST-1"))), language);
    const cells = rows.map((row) => row.map((cell) => (cell?.is === "text" ? cell.text : null)));
    expect(findVacancyLayout(cells).kind).toBe("unreadable");
    expect(findLayout(cells).kind).toBe("unreadable");
  },
);

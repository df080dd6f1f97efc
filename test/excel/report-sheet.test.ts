import { readSheet } from "../../src/excel/read-sheet";
import { writeSheet } from "../../src/excel/write-sheet";
import { languages } from "../../src/i18n/language";
import { iso } from "../../src/law/day";
import { check } from "../../src/roster/check";
import { answerTo } from "../../src/taskpane/check/answer";
import { checkSpeechIn } from "../../src/taskpane/check/check-speech";
import { reportPlan } from "../../src/taskpane/report/report-plan";
import { cellLink } from "../../src/workbench/grid/cell-link";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

/** Names of people and a sheet that Excel would take for formulas, were they typed into a cell. */
const ROSTER = [
  ["ФИО", "Гражданство", "Категория"],
  ["+1-2", "Казахстан", 1],
  ["@SUM(A1)", "КР", 1],
  ["-2+3", "Казахстан", 2],
  ["Demir", "Турция", 2],
];
const SHEET = "=1+1";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ [SHEET]: ROSTER });
  const staff = excel.grid.api.getActiveWorkbook()?.getActiveSheet();
  staff?.getRange("A2").setValue({ v: "=HYPERLINK(1)", t: 1 });
});

async function plan(language: (typeof languages)[number]) {
  const reading = { sheet: await readSheet(), settings: null, at: "14:02" };
  const answer = answerTo(reading, { day: iso("2026-02-01"), smallBusiness: null });
  if (answer.result.kind !== "check") throw new Error(answer.result.kind);
  const checked = { answer, check: answer.result, reading, writtenOn: iso("2026-02-02"), isStale: false };
  return reportPlan(checked, checkSpeechIn(language));
}

test.each(languages)("a whole report in %s arrives on a sheet of its own as values", async (language) => {
  const planned = await plan(language);
  expect(await writeSheet(planned)).toMatchObject({ written: true, name: planned.name });
  const range = excel.grid.api.getActiveWorkbook()?.getActiveSheet().getDataRange();
  const shown = range?.getDisplayValues() ?? [];
  expect(shown).toHaveLength(planned.rows.length);
  expect(range?.getFormulas().flat().filter(Boolean)).toEqual([]);
  planned.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell?.is === "text") expect(shown[r]?.[c]).toBe(cell.text);
    }),
  );
});

test.each(languages)("a report in %s is not taken for a staffing list itself", async (language) => {
  await writeSheet(await plan(language));
  const { cells } = await readSheet();
  expect(check({ cells, day: iso("2026-02-01") }).kind).toBe("unreadable");
});

test("what reads like a formula in the list stays a text in the report, and its links lead back", async () => {
  await writeSheet(await plan("en"));
  const report = excel.grid.api.getActiveWorkbook()?.getActiveSheet();
  const shown = report?.getDataRange().getDisplayValues() ?? [];
  const places = shown.flatMap((row, r) =>
    row.flatMap((text, c) => (text === SHEET ? [[r, c] as const] : [])),
  );
  expect(places).toHaveLength(1);
  const [[row, column] = [0, 0]] = places;
  const sheetCell = report?.getRange(row, column);
  expect(sheetCell && cellLink(sheetCell)).toBe("'=1+1'!A1");
  const all = shown.flat();
  expect(all).toContain("B3, @SUM(A1)");
  expect(all).toContain("@SUM(A1)");
});

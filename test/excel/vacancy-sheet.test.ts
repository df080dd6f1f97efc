import { insertTemplate } from "../../src/excel/insert-template";
import { listSheets } from "../../src/excel/list-sheets";
import { readSheet } from "../../src/excel/read-sheet";
import { readTable } from "../../src/excel/read-table";
import { writeSheet } from "../../src/excel/write-sheet";
import { languages } from "../../src/i18n/language";
import { iso } from "../../src/law/day";
import { checklistPlan } from "../../src/taskpane/vacancies/checklist-plan";
import { datesPlan } from "../../src/taskpane/vacancies/dates-plan";
import { answerVacancies } from "../../src/taskpane/vacancies/vacancy-answer";
import { vacancyTemplate } from "../../src/taskpane/vacancies/vacancy-template";
import { vacancySpeechIn } from "../taskpane/vacancies/speech-in";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

const DAY = iso("2026-03-18");

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ Sheet1: [["mine"]] });
});

const front = () => excel.grid.api.getActiveWorkbook()?.getActiveSheet();

async function answered() {
  const reading = {
    sheet: await readSheet(),
    hasFormulas: false,
    roster: { kind: "none" } as const,
    settings: null,
    holidays: null,
    at: "14:02",
  };
  const answer = answerVacancies(reading, DAY);
  if (answer.result.kind !== "vacancies") throw new Error(answer.result.kind);
  return { check: answer.result, answer, sheet: reading.sheet, writtenOn: DAY };
}

test.each(languages)(
  "the template in %s, filled in from its own lists, is read without a remark",
  async (language) => {
    const template = vacancyTemplate(language);
    expect(await insertTemplate(template)).toMatchObject({ written: true, name: template.sheet });
    const choice = (column: number, index: number) => template.columns[column]?.choices?.[index] ?? "";
    front()
      ?.getRange(2, 0, 1, 12)
      .setValues([
        [
          ...["Welder", 4, 2, choice(3, 0), choice(4, 9), choice(5, 9), iso("2026-02-23"), ""],
          ...["0012-AB", choice(9, 0), choice(10, 1), choice(11, 0)],
        ],
      ]);
    const { check } = await answered();
    expect(check.vacancies.map(({ verdict, next, findings }) => [verdict, next.what, findings])).toEqual([
      ["pass", "done", []],
      ["pass", "file", []],
    ]);
    expect(check.vacancies[1]?.facts.code).toEqual({ kind: "said", value: "0012-AB" });
  },
);

test("the template of vacancies brings no settings of the employer with it", async () => {
  await insertTemplate(vacancyTemplate("ru"));
  expect((await listSheets()).sheets.map(({ name }) => name)).toEqual(["Sheet1", "Вакансии"]);
  expect(await readTable("KZ_Employer")).toBeNull();
  expect(await readTable("KZ_Vacancies")).toMatchObject({ sheet: "Вакансии" });
});

test("the checklist and the key dates stand on sheets of their own, days as days and codes as texts", async () => {
  await insertTemplate(vacancyTemplate("en"));
  front()?.getRange("A3").setValue("'=Welder");
  front()?.getRange("G3").setValue(iso("2026-03-10"));
  const written = await answered();
  const posted = written.check.vacancies.find(({ row }) => row === 2);
  if (!posted) throw new Error("none");
  expect(await writeSheet(checklistPlan(posted, written, vacancySpeechIn("en")))).toMatchObject({
    written: true,
    name: "Checklist row 3",
  });
  const steps = (await readSheet()).cells;
  expect(steps.flat()).toContain("15 calendar days on the Electronic Labour Exchange");
  expect(await writeSheet(datesPlan(written, vacancySpeechIn("en")))).toMatchObject({ name: "Key dates" });
  const dates = await readSheet();
  expect(dates.cells[3]?.slice(3, 6)).toEqual([iso("2026-03-10"), iso("2026-03-25"), iso("2026-03-26")]);
  expect(front()?.getRange("D4").getDisplayValue()).toBe("10.03.2026");
});

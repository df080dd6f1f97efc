import { insertTemplate } from "../../src/excel/insert-template";
import { listSheets } from "../../src/excel/list-sheets";
import { readSheet } from "../../src/excel/read-sheet";
import { readTable } from "../../src/excel/read-table";
import type { Template } from "../../src/excel/template";
import { watchEdits } from "../../src/excel/watch-edits";
import { writeSheet } from "../../src/excel/write-sheet";
import { languages } from "../../src/i18n/language";
import { iso } from "../../src/law/day";
import { answerTo } from "../../src/taskpane/store/check/answer";
import { templateContent } from "../../src/taskpane/template/template-content";
import { checklistSheet } from "../../src/taskpane/screens/vacancies/checklist-sheet";
import { datesSheet } from "../../src/taskpane/screens/vacancies/dates-sheet";
import { answerVacancies } from "../../src/taskpane/store/vacancies/vacancy-answer";
import { vacancyTemplate } from "../../src/taskpane/screens/vacancies/vacancy-template";
import { tablesOf } from "../../src/workbench/grid/sheet-tables";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

const book = () => excel.grid.api.getActiveWorkbook();

describe("any template", () => {
  beforeEach(async () => {
    excel = await headlessExcel({ Sheet1: [["a"]] });
  });

  const TEMPLATE: Template = {
    sheet: "Штат",
    table: "KZ_Staff",
    columns: [
      { heading: "ФИО", width: 28, holds: "text", example: "Серікова Айгерім" },
      { heading: "ИИН", width: 14, holds: "digits", example: "012345678901" },
      {
        heading: "Гражданство",
        width: 16,
        holds: "text",
        choices: ["Казахстан", "Россия"],
        example: "Казахстан",
      },
      { heading: "Категория", width: 10, holds: "number", choices: ["1", "2", "3", "4"], example: 2 },
      { heading: "Принят", width: 12, holds: "day", example: 45323 },
      { heading: "Уволен", width: 12, holds: "day", example: null },
    ],
    employer: { table: "KZ_Employer", headings: ["Настройка", "Значение"], rows: [["Малый бизнес", "нет"]] },
  };

  const names = () => (book()?.getSheets() ?? []).map((sheet) => sheet.getSheetName());
  const tables = () => {
    const open = book();
    return open ? tablesOf(open) : [];
  };

  test("a staffing sheet comes to the front as a table with headings and an example", async () => {
    expect(await insertTemplate(TEMPLATE)).toEqual({
      written: true,
      id: book()?.getSheetByName("Штат")?.getSheetId(),
      name: "Штат",
    });
    expect(names()).toEqual(["Sheet1", "Штат", "KZ_Employer"]);
    expect(book()?.getActiveSheet().getSheetName()).toBe("Штат");
    expect(await readTable("KZ_Staff")).toMatchObject({
      sheet: "Штат",
      cells: [
        ["ФИО", "ИИН", "Гражданство", "Категория", "Принят", "Уволен"],
        ["Серікова Айгерім", "012345678901", "Казахстан", 2, 45323, ""],
      ],
    });
    expect(book()?.getActiveSheet().getRange("E2").getDisplayValue()).toBe("01.02.2024");
  });

  test("the employer's table stands on a sheet of its own", async () => {
    await insertTemplate(TEMPLATE);
    expect(await readTable("KZ_Employer")).toMatchObject({
      sheet: "KZ_Employer",
      cells: [
        ["Настройка", "Значение"],
        ["Малый бизнес", "нет"],
      ],
    });
  });

  test("rows to come are ready: texts of digits, dates, and lists that forbid nothing", async () => {
    await insertTemplate(TEMPLATE);
    const formats = book()?.getActiveSheet().getRange("A1000:F1000").getNumberFormats()[0];
    expect(formats).toEqual(["", "@", "", "", "dd.mm.yyyy", "dd.mm.yyyy"]);
    const area = (column: number) => ({ row: 1, column, rows: 1_000, columns: 1 });
    expect(excel.bridge.lists).toEqual([
      expect.objectContaining({ area: area(2), choices: ["Казахстан", "Россия"], forbids: false }),
      expect.objectContaining({ area: area(3), choices: ["1", "2", "3", "4"], forbids: false }),
    ]);
  });

  test("a second template stands beside the first and leaves the employer's table as it is", async () => {
    await insertTemplate(TEMPLATE);
    book()?.getSheetByName("KZ_Employer")?.getRange("B2").setValue("да");
    expect(await insertTemplate(TEMPLATE)).toMatchObject({ name: "Штат 2" });
    expect(names()).toEqual(["Sheet1", "Штат", "KZ_Employer", "Штат 2"]);
    expect(tables().map(({ name }) => name)).toEqual(["KZ_Staff", "KZ_Employer", "KZ_Staff_2"]);
    expect((await readTable("KZ_Employer"))?.cells[1]).toEqual(["Малый бизнес", "да"]);
  });

  test("a list that Excel cannot offer is refused before anything is written", async () => {
    const withChoices = (choices: string[]): Template => ({
      ...TEMPLATE,
      columns: [{ heading: "a", width: 9, holds: "text", choices, example: null }],
    });
    await expect(insertTemplate(withChoices(["a, b"]))).rejects.toThrow(RangeError);
    await expect(insertTemplate(withChoices(["x".repeat(200), "y".repeat(60)]))).rejects.toThrow(RangeError);
    expect(names()).toEqual(["Sheet1"]);
  });

  test("a workbook that takes no new sheet stays as it is, and the result says why", async () => {
    excel.protectStructure();
    expect(await insertTemplate(TEMPLATE)).toEqual({ written: false, reason: "protected" });
    expect(names()).toEqual(["Sheet1"]);
  });

  test("inserting waits while a cell is edited, and is no edit to those who watch", async () => {
    const heard: string[] = [];
    const stop = await watchEdits((edit) => "address" in edit && heard.push(edit.address));
    excel.startTyping();
    const inserting = insertTemplate(TEMPLATE);
    await excel.untilWaitedFor();
    expect(names()).toEqual(["Sheet1"]);
    excel.stopTyping();
    expect(await inserting).toMatchObject({ written: true });
    expect(heard).toEqual([]);
    await stop();
  });

  test("the round trips are few", async () => {
    const before = excel.counts.syncs;
    await insertTemplate(TEMPLATE);
    expect(excel.counts.syncs - before).toBeLessThanOrEqual(5);
  });
});

describe("the template of a staffing list", () => {
  const QUESTION = { day: iso("2026-02-01"), smallBusiness: null };

  beforeEach(async () => {
    excel = await headlessExcel({ Sheet1: [["a"]] });
  });

  async function answered() {
    const reading = { sheet: await readSheet(), settings: await readTable("KZ_Employer"), at: "14:02" };
    return answerTo(reading, QUESTION);
  }

  test.each(languages)(
    "the template in %s, filled in from its own lists, is read without a remark",
    async (language) => {
      const template = templateContent(language);
      await insertTemplate(template);
      const sheet = book()?.getActiveSheet();
      const choice = (column: number, index: number) => template.columns[column]?.choices?.[index] ?? "";
      for (let person = 0; person < 10; person++) {
        const isCitizen = person < 7;
        const country = choice(2, isCitizen ? 0 : 8);
        sheet
          ?.getRange(2 + person, 0, 1, 6)
          .setValues([
            [`Person ${String(person)}`, "", country, Number(choice(3, 2)), "Engineer", iso("2024-05-06")],
          ]);
      }

      const { result, findings, settings } = await answered();
      expect(findings).toEqual([]);
      expect(settings.problems).toEqual([]);
      expect(result).toMatchObject({
        kind: "check",
        verdict: "fail",
        headcount: { min: 10, max: 10 },
        groups: { workers: { citizens: 7, foreigners: 3, unclear: 0 }, managers: { verdict: "empty" } },
      });
    },
  );

  test("an untouched template has nobody to check, and its settings claim nothing", async () => {
    await insertTemplate(templateContent("ru"));
    const answer = await answered();
    expect(answer).toMatchObject({ emptiness: "headings", findings: [], smallBusiness: "not_said" });
    expect(answer.isExemptionUnread).toBe(false);
  });

  test("a settings row that is filled in beside the template is understood", async () => {
    await insertTemplate(templateContent("kk"));
    book()?.getSheetByName("KZ_Employer")?.getRange("B2").setValue("иә");
    expect((await answered()).smallBusiness).toBe("yes");
  });
});

describe("the template of vacancies, with checklist and key dates", () => {
  const DAY = iso("2026-03-18");

  beforeEach(async () => {
    excel = await headlessExcel({ Sheet1: [["mine"]] });
  });

  const front = () => book()?.getActiveSheet();

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
    expect(await writeSheet(checklistSheet(posted, written, "en"))).toMatchObject({
      written: true,
      name: "Checklist row 3",
    });
    const steps = (await readSheet()).cells;
    expect(steps.flat()).toContain("15 calendar days on the Electronic Labour Exchange");
    expect(await writeSheet(datesSheet(written, "en"))).toMatchObject({ name: "Key dates" });
    const dates = await readSheet();
    expect(dates.cells[3]?.slice(3, 6)).toEqual([iso("2026-03-10"), iso("2026-03-25"), iso("2026-03-26")]);
    expect(front()?.getRange("D4").getDisplayValue()).toBe("10.03.2026");
  });
});

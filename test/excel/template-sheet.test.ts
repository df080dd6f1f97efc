import { insertTemplate } from "../../src/excel/insert-template";
import { readSheet } from "../../src/excel/read-sheet";
import { readTable } from "../../src/excel/read-table";
import { languages } from "../../src/i18n/language";
import { iso } from "../../src/law/day";
import { answerTo } from "../../src/taskpane/check/answer";
import { templateContent } from "../../src/taskpane/template/template-content";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

const QUESTION = { day: iso("2026-02-01"), smallBusiness: null };

let excel: HeadlessExcel;

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
    const sheet = excel.grid.api.getActiveWorkbook()?.getActiveSheet();
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
  excel.grid.api.getActiveWorkbook()?.getSheetByName("KZ_Employer")?.getRange("B2").setValue("иә");
  expect((await answered()).smallBusiness).toBe("yes");
});

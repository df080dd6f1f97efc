import { readSheet } from "../../src/excel/read-sheet";
import { writeSheet } from "../../src/excel/write-sheet";
import { languages } from "../../src/i18n/language";
import { iso } from "../../src/law/day";
import { answerTo } from "../../src/taskpane/check/answer";
import { samplePlan } from "../../src/taskpane/sample/sample-plan";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ Sheet1: [["mine"]] });
});

const sheets = () => excel.grid.api.getActiveWorkbook()?.getSheets() ?? [];

test.each(languages)(
  "the sample in %s is one citizen short, with two rows to mend that decide nothing",
  async (language) => {
    await writeSheet(samplePlan(language));
    const reading = { sheet: await readSheet(), settings: null, at: "14:02" };
    const { result, findings } = answerTo(reading, { day: iso("2026-11-22"), smallBusiness: null });
    if (result.kind !== "check") throw new Error(result.kind);
    expect(result.verdict).toBe("fail");
    expect(result.groups.managers).toMatchObject({ verdict: "fail", gap: { min: 1, max: 1 } });
    expect(result.groups.workers).toMatchObject({ verdict: "pass" });
    expect(findings.map(({ code }) => code).sort()).toEqual(["citizenship_is_ethnicity", "date_unreadable"]);
  },
);

test("the sample stands on a sheet of its own in front, with its grid, and the others are left alone", async () => {
  const written = await writeSheet(samplePlan("en"));
  expect(written).toMatchObject({ written: true, name: "Sample" });
  expect(sheets().map((sheet) => [sheet.getSheetName(), sheet.hasHiddenGridLines()])).toEqual([
    ["Sheet1", false],
    ["Sample", false],
  ]);
  expect(sheets()[0]?.getRange("A1:B2").getRawValues()).toEqual([
    ["mine", null],
    [null, null],
  ]);
  expect(excel.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetName()).toBe("Sample");
});

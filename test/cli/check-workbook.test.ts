import { checkWorkbook } from "../../src/cli/check-workbook";
import { iso } from "../../src/law/day";
import type { Cell } from "../../src/sheet/cell";
import type { Sheet } from "../../src/xlsx/workbook";
import { rosterCells, sheetOf, workbookOf } from "./workbook-of";

const day = iso("2025-11-05");
const nothing = { sheet: null, smallBusiness: null };
const notes = sheetOf("Заметки", [["Позвонить в центр занятости"]]);
const staff = sheetOf("Штат", rosterCells(9, 1));
const settings = (...rows: Cell[][]) => sheetOf("KZ_Employer", [["Настройка", "Значение"], ...rows]);

function asked(sheets: readonly Sheet[], options: Partial<Parameters<typeof checkWorkbook>[1]> = {}) {
  const answer = checkWorkbook(workbookOf(...sheets), { ...nothing, ...options }, day);
  return answer.kind === "failure"
    ? { code: answer.code, sheets: answer.reasons.map(({ sheet }) => sheet) }
    : { sheet: answer.sheet.name, verdict: answer.check.verdict };
}

test("the only sheet that reads as a roster is taken", () => {
  expect(asked([notes, staff])).toEqual({ sheet: "Штат", verdict: "pass" });
});

test("several rosters are named, and one has to be chosen", () => {
  const second = sheetOf("Филиал", rosterCells(1, 1));
  expect(asked([staff, second])).toMatchObject({ code: "several_rosters" });
  expect(asked([staff, second], { sheet: "Филиал" })).toEqual({ sheet: "Филиал", verdict: "fail" });
  expect(asked([staff, second], { sheet: "филиал" })).toEqual({ sheet: "Филиал", verdict: "fail" });
});

test("a hidden roster is only checked when it is named", () => {
  const hidden = sheetOf("Архив", rosterCells(1, 1), { hidden: true });
  expect(asked([staff, hidden])).toMatchObject({ sheet: "Штат" });
  expect(asked([staff, hidden], { sheet: "Архив" })).toMatchObject({ sheet: "Архив" });
  expect(asked([hidden])).toMatchObject({ code: "no_sheet" });
});

test("a sheet that does not exist is said so", () => {
  expect(asked([staff], { sheet: "Штаб" })).toMatchObject({ code: "unknown_sheet" });
});

test("one sheet that is no roster says why in its own code, several are named each", () => {
  expect(asked([notes])).toEqual({ code: "no_heading", sheets: ["Заметки"] });
  expect(asked([notes, sheetOf("План", [["ФИО", "Гражданство"]])])).toEqual({
    code: "no_roster",
    sheets: ["Заметки", "План"],
  });
});

test("blank sheets are passed over, and a workbook of nothing else has nobody to check", () => {
  const blank = sheetOf("Лист1", []);
  expect(asked([blank, staff])).toMatchObject({ sheet: "Штат" });
  expect(asked([blank])).toEqual({ sheet: "Лист1", verdict: "empty" });
});

test("the employer's settings are never a roster", () => {
  expect(
    asked([
      staff,
      sheetOf(
        "KZ_Employer",
        rosterCells(1, 1).map(() => []),
      ),
    ]),
  ).toMatchObject({ sheet: "Штат" });
  expect(asked([settings(["Малый бизнес", "да"])])).toMatchObject({ code: "no_sheet" });
});

test("the employer's settings are read from the sheet KZ_Employer", () => {
  const failing = sheetOf("Штат", rosterCells(1, 1));
  expect(asked([failing])).toMatchObject({ verdict: "fail" });
  expect(asked([failing, settings(["Малый бизнес", "да"])])).toMatchObject({ verdict: "exempt" });
});

test("the employer's settings are read from the table KZ_Employer, wherever it stands", () => {
  const cells: Cell[][] = [
    ["Прочее", null, null],
    [null, "Setting", "Value"],
    [null, "Small business", true],
  ];
  const area = { row: 3, column: 5, rows: 2, columns: 2 };
  const other = sheetOf("Параметры", cells, {
    origin: { row: 2, column: 4 },
    tables: [{ name: "kz_employer", area }],
  });
  expect(asked([sheetOf("Штат", rosterCells(1, 1)), other])).toMatchObject({ verdict: "exempt" });
});

/** Settings as a table under the people of a roster whose first cell is C3. */
function settingsUnder(people: Cell[][], ...rows: Cell[][]): Sheet {
  const table = [["Настройка", "Значение"], ...rows];
  return sheetOf("Штат", [...people, [], ...table], {
    origin: { row: 2, column: 2 },
    tables: [
      {
        name: "KZ_Employer",
        area: { row: 2 + people.length + 1, column: 2, rows: table.length, columns: 2 },
      },
    ],
  });
}

test("settings under the people of the roster's own sheet are read and nobody is counted in them", () => {
  const sheet = settingsUnder(rosterCells(9, 1), ["Малый бизнес", "да"], ["Вид работодателя", "компания"]);
  expect(checkWorkbook(workbookOf(sheet), nothing, day)).toMatchObject({
    check: { verdict: "exempt", headcount: { min: 10, max: 10 }, findings: [] },
  });
});

test("a sheet with nothing but the table of settings is no second roster", () => {
  const only = { ...settingsUnder([], ["Малый бизнес", "нет"]), name: "Параметры" };
  expect(asked([staff, only])).toEqual({ sheet: "Штат", verdict: "pass" });
  expect(asked([only])).toEqual({ sheet: "Параметры", verdict: "empty" });
});

test("the command line wins over the settings", () => {
  const sheets = [sheetOf("Штат", rosterCells(1, 1)), settings(["Малый бизнес", "да"])];
  expect(checkWorkbook(workbookOf(...sheets), { sheet: null, smallBusiness: "no" }, day)).toMatchObject({
    check: { verdict: "fail" },
  });
});

test("a setting that cannot be used is said with its cell, not passed over", () => {
  const answer = checkWorkbook(workbookOf(staff, settings(["Малый бизнес", "наверное"])), nothing, day);
  expect(answer).toMatchObject({
    code: "setting_unusable",
    values: { cell: "KZ_Employer!B2", value: "наверное" },
  });
});

test("a day before the rules are known has no answer", () => {
  expect(checkWorkbook(workbookOf(staff), nothing, iso("2022-12-31"))).toMatchObject({
    code: "day_not_covered",
  });
});

import { adoptPlan } from "../../../../src/excel/adopt-plan";
import { readSheet } from "../../../../src/excel/read-sheet";
import { readTable } from "../../../../src/excel/read-table";
import type { Day } from "../../../../src/law/day";
import { iso } from "../../../../src/law/day";
import { forecastPlan, type PlanForecast } from "../../../../src/roster/plan/forecast-plan";
import { readPlan } from "../../../../src/roster/plan/read-plan";
import type { PlanRoster, PlanTable } from "../../../../src/taskpane/store/plan/plan-state";
import { adoptionOf, type PlannedAdoption } from "../../../../src/taskpane/screens/plan/rows/adoption-of";
import { openWorkbook } from "../../../../src/workbench/grid/open-workbook";
import type { Cell } from "../../../../src/sheet/cell";
import type { Sheet } from "../../../../src/xlsx/workbook";
import type { HeadlessExcel } from "../../../workbench/headless-excel";
import { sheetOf } from "../../../workbench/headless-grid";

export const FROM = iso("2026-01-12");
export const TODAY: Day = iso("2026-01-20");

export const people: Cell[][] = [
  ["№", "ФИО", "Гражданство", "Категория", "Дата приема", "Дата увольнения"],
  [1, "Асанов Асан", "Казахстан", 3, iso("2020-01-06"), ""],
  [2, "Берик Берикулы", "Казахстан", 3, iso("2020-01-06"), ""],
  [3, "Ли Вэй", "Китай", 3, iso("2024-02-01"), ""],
];

export const planHead = [
  "Сценарий",
  "Что сделать",
  "Кто или сколько",
  "Категория",
  "Гражданство",
  "День",
  "Внесено в список",
];

/** A workbook with a staff list, as a table or not, and a plan beside it. */
export async function openWith(
  excel: HeadlessExcel,
  staff: Cell[][],
  plan: Cell[][],
  { isTable = false, below = [] }: { isTable?: boolean; below?: Cell[][] } = {},
): Promise<void> {
  const tableOf = (name: string, cells: Cell[][]): Sheet["tables"] => [
    { name, area: { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 } },
  ];
  const width = staff[0]?.length ?? 0;
  const filled = below.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
  const sheets = [
    { ...sheetOf("Штат", [...staff, ...filled]), ...(isTable && { tables: tableOf("Staff", staff) }) },
    { ...sheetOf("KZ_Plan", plan), tables: tableOf("KZ_Plan", plan) },
  ];
  await openWorkbook(excel.grid, { sheets, definedNames: [], uses1904Dates: false }, "book");
}

export type Prepared = {
  readonly roster: PlanRoster;
  readonly table: PlanTable;
  readonly answer: PlanForecast;
  readonly planned: PlannedAdoption;
};

/** What the screen knows of the workbook, and what would be written for a scenario. */
export async function prepared(scenario: string | null = null): Promise<Prepared> {
  const sheet = await readSheet("Штат");
  const plan = await readTable("KZ_Plan");
  if (!plan) throw new Error("no plan");
  const answer = forecastPlan({ cells: sheet.cells, from: FROM, plan: plan.cells, scenario });
  if (answer.kind !== "plan_forecast") throw new Error(answer.kind);
  const roster = {
    sheet,
    at: "10:00",
    cells: sheet.cells,
    check: null,
    without: null,
    asked: { from: FROM },
  };
  const table = { sheet: plan, plan: readPlan(plan.cells), findings: [] };
  const planned = adoptionOf(roster, table, answer, {
    day: TODAY,
    language: "ru",
  });
  if (!planned) throw new Error("no roster");
  return { roster, table, answer, planned };
}

/** Writes what was prepared. */
export function adopt({ planned }: Prepared) {
  return adoptPlan(planned.adoption);
}

/** All cells of a sheet, blanks as empty texts. */
export async function cellsOn(name: string): Promise<unknown[][]> {
  return (await readSheet(name)).cells.map((row) => row.map((cell) => cell ?? ""));
}

import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { utils } from "@e965/xlsx";
import { addressArea } from "../../src/sheet/read-address";
import type { Area } from "../../src/sheet/area";
import type { Cell } from "../../src/sheet/cell";
import type { Sheet } from "../../src/xlsx/workbook";
import { workbookParts } from "../../src/xlsx/write-workbook";
import { zip } from "../../src/xlsx/zip";
import { aheadWorkbooks } from "./make/ahead";
import { dirtyWorkbooks } from "./make/dirty";
import { exportWorkbooks } from "./make/exports";
import type { CellPlan } from "./make/people";
import { protection } from "./make/protection";
import { shapeWorkbooks } from "./make/shapes";
import { tidyWorkbooks } from "./make/tidy";
import { vacancyWorkbooks } from "./make/vacancies";

/**
 * Makes the workbooks of this folder from the tables under `make/`: those that are not there yet, or those named on the
 * command line. What is expected of each workbook stands in the YAML of the same name and is written by hand.
 */
export type WorkbookPlan = {
  readonly file: string;
  readonly sheets: readonly SheetPlan[];
  readonly uses1904Dates?: true;
};

export type SheetPlan = {
  readonly name: string;
  readonly rows: readonly (readonly CellPlan[])[];
  /** Empty rows and columns before the first cell. */
  readonly below?: number;
  readonly right?: number;
  readonly merges?: readonly string[];
  readonly hidden?: true;
  /** Name of an Excel table over all cells of the sheet. */
  readonly table?: string;
  /** Rows hidden by hand or by a filter, counted from 1. */
  readonly hiddenRows?: readonly number[];
  /** The area of a filter's buttons. */
  readonly filter?: string;
  /** Protects the sheet with a password. */
  readonly password?: string;
  /** A lone cell far below everything else. */
  readonly stray?: { readonly address: string; readonly value: Cell };
};

const DAYS_TO_1904 = 1462;

function makeWorkbooks(): void {
  const plans = [
    ...tidyWorkbooks,
    ...shapeWorkbooks,
    ...dirtyWorkbooks,
    ...exportWorkbooks,
    ...vacancyWorkbooks,
    ...aheadWorkbooks,
  ];
  const named = process.argv.slice(2);
  for (const plan of plans) {
    const file = path.join(__dirname, plan.file);
    if (named.length > 0 ? named.includes(plan.file) : !existsSync(file)) writeFileSync(file, bytesOf(plan));
  }
}

function bytesOf({ sheets, uses1904Dates }: WorkbookPlan): Uint8Array {
  const parts = workbookParts({
    sheets: sheets.map((sheet) => sheetOf(sheet, uses1904Dates ? DAYS_TO_1904 : 0)),
    definedNames: [],
    uses1904Dates: false,
  });
  // What only other programs write is put into the finished parts.
  const edit = (part: string, written: string, instead: string) => {
    const xml = parts.get(part) ?? "";
    if (!xml.includes(written)) throw new Error(`${part} has no ${written}`);
    parts.set(part, xml.replaceAll(written, instead));
  };
  if (uses1904Dates) edit("xl/workbook.xml", "<bookViews>", '<workbookPr date1904="1"/><bookViews>');
  sheets.forEach(({ rows, hiddenRows = [], password }, index) => {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    for (const row of hiddenRows) edit(part, `<row r="${String(row)}"`, `<row r="${String(row)}" hidden="1"`);
    if (password) edit(part, "</sheetData>", `</sheetData>${protection(password)}`);
    for (const cell of rows.flat()) {
      if (typeof cell !== "object" || cell === null || !("bold" in cell)) continue;
      edit(
        "xl/sharedStrings.xml",
        `<si><t>${cell.plain}${cell.bold}</t></si>`,
        `<si><r><t>${cell.plain}</t></r><r><rPr><b/></rPr><t>${cell.bold}</t></r></si>`,
      );
    }
  });
  return zip(parts);
}

function sheetOf(plan: SheetPlan, daysLess: number): Sheet {
  const { name, rows, below = 0, right = 0, merges = [], hidden = false, table, stray, filter } = plan;
  const cells: Cell[][] = [...Array.from({ length: below }, () => [])];
  const formulas: Sheet["formulas"] = [];
  const formats: Sheet["formats"] = [];
  rows.forEach((values, r) => {
    cells.push([...new Array<null>(right).fill(null), ...values.map((value) => valueOf(value, daysLess))]);
    values.forEach((value, c) => {
      if (typeof value !== "object" || value === null) return;
      const place = { row: below + r, column: right + c };
      if ("formula" in value) formulas.push({ ...place, formula: value.formula, spill: null });
      if ("day" in value) formats.push({ ...place, format: "dd.mm.yyyy" });
    });
  });
  if (stray) {
    const { r: row, c: column } = utils.decode_cell(stray.address);
    while (cells.length <= row) cells.push([]);
    cells[row] = [...new Array<null>(column).fill(null), stray.value];
  }
  return {
    name,
    hidden,
    origin: { row: 0, column: 0 },
    cells,
    formulas,
    formats,
    merges: merges.map(area),
    tables: table
      ? [{ name: table, area: { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 } }]
      : [],
    columnWidths: [],
    frozen: { rows: 0, columns: 0 },
    looks: [],
    rowHeights: [],
    ...(filter && { filter: area(filter) }),
  };
}

function valueOf(cell: CellPlan, daysLess: number): Cell {
  if (typeof cell !== "object" || cell === null || "error" in cell) return cell;
  if ("day" in cell) return cell.day - daysLess;
  if ("formula" in cell) return cell.value;
  return cell.plain + cell.bold;
}

function area(address: string): Area {
  const found = addressArea(address);
  if (!found) throw new RangeError(`no area: ${address}`);
  return found;
}

makeWorkbooks();

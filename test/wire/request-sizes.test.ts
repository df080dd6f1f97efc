import { findFormulas } from "../../src/excel/find-formulas";
import { fixCells } from "../../src/excel/fix-cells";
import { freezeFormulas } from "../../src/excel/freeze-formulas";
import { markFindings } from "../../src/excel/marks";
import { readSheet } from "../../src/excel/read-sheet";
import type { DocRow } from "../../src/excel/sheet-document";
import { writeSheet } from "../../src/excel/write-sheet";
import type { Cell } from "../../src/sheet/cell";
import { cellNotes } from "../../src/workbench/function-bridge/cell-notes";
import { registerFunctions } from "../../src/workbench/function-bridge/register-functions";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { olderExcel } from "../workbench/older-excel";
import { traffic } from "./microsofts-client";

/** Excel on the web refuses a request or an answer of five megabytes. */
const KILOBYTE = 1024;
const LIMIT = 5 * 1024 * KILOBYTE;

type Work = {
  readonly rows: number;
  readonly cells: (rows: number) => Cell[][];
  readonly run: (rows: number, excel: HeadlessExcel) => Promise<unknown>;
  /** What the largest request and the largest answer may have. */
  readonly asked: number;
  readonly answered: number;
};

const column = (rows: number, cell: (row: number) => Cell) =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);

/** A formatted day, as the formulas of the add-in give it. */
const dayAsGiven = (day: unknown) => ({
  type: "FormattedNumber",
  basicValue: day,
  numberFormat: "dd.mm.yyyy",
});

const linkedRow = (row: number): DocRow => [
  { is: "text", text: `Работник ${String(row)}: гражданство не указано` },
  { is: "text", text: `B${String(row + 1)}`, to: { sheet: "Штат", row, column: 1 } },
  { is: "text", text: "Впишите страну гражданства" },
  { is: "number", number: row },
];

const works: Readonly<Record<string, Work>> = {
  "a report of 800 rows with a link in each": {
    rows: 800,
    cells: () => [["Гражданство"]],
    run: (rows) =>
      writeSheet({
        name: "Отчёт",
        widths: [66, 12, 30, 10],
        rows: Array.from({ length: rows }, (_, row) => linkedRow(row)),
        page: { orientation: "landscape", footer: "Кадры KZ · на 18.03.2026", breaks: [40] },
      }),
    asked: 700 * KILOBYTE,
    answered: 220 * KILOBYTE,
  },
  "marks on 5,000 single cells": {
    rows: 5_000,
    cells: () => [["x"]],
    run: (rows) =>
      markFindings(
        "s1",
        Array.from({ length: rows }, (_, index) => ({
          severity: "error" as const,
          row: index * 2,
          column: index % 7,
        })),
      ),
    asked: 60 * KILOBYTE,
    answered: 10 * KILOBYTE,
  },
  "fixes of 1,000 cells": {
    rows: 1_000,
    cells: (rows) => column(2 * rows, (row) => (row % 2 === 0 ? "Казхстан" : "РК")),
    run: (rows) =>
      fixCells(
        "s1",
        Array.from({ length: rows }, (_, index) => ({
          row: index * 2,
          column: 0,
          seen: "Казхстан",
          value: { as: "text" as const, text: "Казахстан" },
          guards: [],
        })),
      ),
    asked: 80 * KILOBYTE,
    answered: 180 * KILOBYTE,
  },
  "300 formulas frozen": {
    rows: 300,
    cells: (rows) => column(rows, (row) => `=KZ.DAY(${String(46_000 + row)})`),
    run: async (rows, { grid }) => {
      registerFunctions(grid, {
        namespace: "KZ",
        metadata: { functions: [{ id: "DAY", name: "DAY", parameters: [{ name: "day", type: "any" }] }] },
        implementations: new Map([["DAY", { run: dayAsGiven, realm: { array: () => [], error: String } }]]),
        sentences: cellNotes(),
        cards: cellNotes(),
      });
      await recalculated(grid);
      const { frozen } = await freezeFormulas(await findFormulas(), "ответить нельзя");
      expect(frozen.length).toBe(rows);
      return frozen;
    },
    asked: 480 * KILOBYTE,
    answered: 260 * KILOBYTE,
  },
  "a sheet of 10,000 rows read": {
    rows: 10_000,
    cells: (rows) => column(rows, (row) => `Работник ${String(row)}`),
    run: () => readSheet(),
    asked: 3 * KILOBYTE,
    answered: 550 * KILOBYTE,
  },
};

beforeEach(() => {
  traffic.asked.length = 0;
  traffic.answered.length = 0;
});

test.each(Object.entries(works))(
  "%s asks and is answered in messages that Excel on the web takes",
  async (_, { rows, cells, run, asked, answered }) => {
    await run(rows, await headlessExcel({ Штат: cells(rows) }));
    const largest = { asked: Math.max(...traffic.asked), answered: Math.max(...traffic.answered) };
    expect(largest.asked).toBeGreaterThan(KILOBYTE / 2);
    expect({ ...largest, isWithin: largest.asked <= asked && largest.answered <= answered }).toMatchObject({
      isWithin: true,
    });
    expect(Math.max(asked, answered)).toBeLessThan(LIMIT);
  },
);

const FEW = 60;

test.each(Object.entries(works))(
  "%s: with fewer rows it needs nothing that ExcelApi 1.9 does not have",
  async (_, { cells, run }) => {
    const excel = await headlessExcel({ Штат: cells(FEW) });
    const back = olderExcel(9);
    try {
      await expect(run(FEW, excel)).resolves.toBeDefined();
    } finally {
      back();
    }
  },
);

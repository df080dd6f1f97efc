import type { Area } from "../../src/excel/area";
import type { SheetCells } from "../../src/excel/read-sheet";
import type { Edit } from "../../src/excel/watch-edits";
import type { SettingChange } from "../../src/excel/write-settings";
import type { RecordChange, RecordColumn } from "../../src/excel/write-records";
import type { ExcelVerbs } from "../../src/taskpane/excel-verbs";
import { IGNORED_TABLE } from "../../src/taskpane/findings/ignored-table";

type FakeExcel = { [Verb in keyof ExcelVerbs]: jest.MockedFunction<ExcelVerbs[Verb]> } & {
  /** Somebody changes a sheet: its first cell, unless told otherwise. */
  readonly edit: (sheetId: string, area?: Area) => void;
  /** Something else happens to a sheet. */
  readonly happens: (edit: Edit) => void;
  readonly stopWatching: jest.Mock;
};

/** Excel with one sheet in front, and a settings table where one is given, on a sheet of its own unless placed. */
export function fakeExcel(sheet: SheetCells, settings: unknown[][] | SheetCells | null = null): FakeExcel {
  const listeners = new Set<(edit: Edit) => void>();
  let table = Array.isArray(settings)
    ? { id: "sheet-2", sheet: "KZ_Employer", row: 0, column: 0, cells: settings }
    : settings;
  let ignored: SheetCells | null = null;
  const stopWatching = jest.fn(() => Promise.resolve());
  return {
    readSheet: verb<"readSheet">(() => Promise.resolve(sheet)),
    readTable: verb<"readTable">((name) => Promise.resolve(name === IGNORED_TABLE ? ignored : table)),
    readRowsOf: verb<"readRowsOf">((_, rows, columns) =>
      Promise.resolve(rows.map((row) => ({ row, cells: cellsAt(sheet, row, columns) }))),
    ),
    readTops: verb<"readTops">(() => Promise.resolve([sheet])),
    holdsFormulas: verb<"holdsFormulas">(() => Promise.resolve(false)),
    listSheets: verb<"listSheets">(() =>
      Promise.resolve({ sheets: [{ id: sheet.id, name: sheet.sheet, tables: [] }], active: sheet.id }),
    ),
    selection: verb<"selection">(() => Promise.resolve(null)),
    goTo: verb<"goTo">(() => Promise.resolve()),
    markFindings: verb<"markFindings">(() => Promise.resolve({ marked: true })),
    clearMarks: verb<"clearMarks">(() => Promise.resolve({ cleared: true })),
    writeSettings: verb<"writeSettings">((_, headings, changes) => {
      table = written(table, headings, changes);
      return Promise.resolve({ written: true });
    }),
    fixCells: verb<"fixCells">((_, fixes) =>
      Promise.resolve({ written: true, fixed: [...fixes], changed: [], refused: [] }),
    ),
    writeRecords: verb<"writeRecords">((_, columns, change) => {
      const before = ignored?.cells.length ?? 0;
      ignored = recorded(ignored, columns, change);
      const removed = Math.max(0, before + change.add.length - ignored.cells.length);
      return Promise.resolve({ written: true, removed });
    }),
    editRecords: verb<"editRecords">(() => Promise.resolve({ written: true })),
    adoptPlan: verb<"adoptPlan">(({ parts }) =>
      Promise.resolve({ written: true, done: parts, left: [], rows: [], isMoved: false }),
    ),
    writeSheet: verb<"writeSheet">(() => Promise.resolve({ written: true, id: "sheet-9", name: "Report" })),
    insertTemplate: verb<"insertTemplate">(() =>
      Promise.resolve({ written: true, id: "sheet-8", name: "Staff" }),
    ),
    insertFormula: verb<"insertFormula">(() => Promise.resolve({ written: true, address: "Staff!H2" })),
    findFormulas: verb<"findFormulas">(() => Promise.resolve([])),
    freezeFormulas: verb<"freezeFormulas">((formulas) =>
      Promise.resolve({ frozen: [...formulas], changed: [], kept: [], spillsKnown: true }),
    ),
    hostFacts: verb<"hostFacts">(() =>
      Promise.resolve({
        host: "Excel",
        platform: "PC",
        version: "16.0.1",
        displayLanguage: "en-US",
        contentLanguage: "en-US",
        theme: "light",
        sets: [{ name: "ExcelApi", version: "1.17" }],
      }),
    ),
    onScratchSheet: verb<"onScratchSheet">((_, steps) =>
      steps("sheet-7").then((outcome) => ({ ran: true, outcome })),
    ),
    fillSheet: verb<"fillSheet">(() => Promise.resolve()),
    watchEdits: verb<"watchEdits">((listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return stopWatching() as Promise<void>;
      });
    }),
    edit: (sheetId, area = { row: 0, column: 0, rows: 1, columns: 1 }) => {
      listeners.forEach((listen) => listen({ sheetId, address: "", area, kind: "cells", local: true }));
    },
    happens: (edit) => listeners.forEach((listen) => listen(edit)),
    stopWatching,
  };
}

/** Some cells of a row of a sheet, from the first of these columns on. */
function cellsAt({ row: top, column: left, cells }: SheetCells, row: number, columns: readonly number[]) {
  const [first = 0] = columns;
  const last = columns[columns.length - 1] ?? first;
  const all = cells[row - top] ?? [];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    columns.includes(first + index) ? (all[first + index - left] ?? null) : null,
  );
}

/** The settings table as it stands after changes. */
function written(
  table: SheetCells | null,
  headings: readonly [string, string],
  changes: readonly SettingChange[],
): SheetCells {
  const before = table ?? { id: "sheet-2", sheet: "KZ_Employer", row: 0, column: 0, cells: [[...headings]] };
  const kept = before.cells.filter(([label]) => !changes.some(({ isMeantBy }) => isMeantBy(String(label))));
  const set = changes.flatMap(({ label, value }) => (value === null ? [] : [[label, value]]));
  return { ...before, cells: [...kept, ...set] };
}

/** The table of ignored findings as it stands after changes. */
function recorded(
  table: SheetCells | null,
  columns: readonly RecordColumn[],
  { add, remove }: RecordChange,
): SheetCells {
  const before = table?.cells ?? [columns.map(({ heading }) => heading)];
  const cells = [
    ...before.filter((row, index) => index === 0 || !remove(row)),
    ...add.map((row) =>
      row.map((value) => (value.as === "text" ? value.text : "day" in value ? value.day : value.number)),
    ),
  ];
  return { id: "sheet-3", sheet: IGNORED_TABLE, row: 0, column: 0, cells };
}

function verb<Verb extends keyof ExcelVerbs>(answer: ExcelVerbs[Verb]) {
  return jest.fn(answer as () => unknown) as unknown as jest.MockedFunction<ExcelVerbs[Verb]>;
}

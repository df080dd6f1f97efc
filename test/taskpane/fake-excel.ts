import type { Area } from "../../src/sheet/area";
import type { SheetCells } from "../../src/excel/read-sheet";
import type { DocCell } from "../../src/excel/sheet-document";
import type { Edit } from "../../src/excel/watch-edits";
import type { SettingChange } from "../../src/excel/write-settings";
import type { FixValue } from "../../src/roster/judgement/fix";
import type { ExcelVerbs } from "../../src/taskpane/excel-verbs";
import { ownReports } from "../../src/taskpane/own-reports";
import { SETTINGS_TABLE } from "../../src/workbook-model/own-tables";

type FakeExcel = { [Verb in keyof ExcelVerbs]: jest.MockedFunction<ExcelVerbs[Verb]> } & {
  /** Somebody changes a sheet: its first cell, unless told otherwise. */
  readonly edit: (sheetId: string, area?: Area) => void;
  /** Something else happens to a sheet. */
  readonly happens: (edit: Edit) => void;
  /** A sheet holds other cells, or bears another name. */
  readonly replace: (sheet: SheetCells) => void;
  readonly add: (sheet: SheetCells) => void;
  readonly stopWatching: jest.Mock;
};

/**
 * Excel with these sheets, the first of them in front, and a settings table where one is given: on a sheet of its own
 * unless placed.
 *
 * A sheet called like a table holds that table and nothing else. Settings and ignored findings are there once written.
 */
export function fakeExcel(
  given: SheetCells | readonly SheetCells[],
  settings: unknown[][] | SheetCells | null = null,
): FakeExcel {
  const listeners = new Set<(edit: Edit) => void>();
  const stopWatching = jest.fn(() => Promise.resolve());
  let sheets = [given].flat();
  const front = () => sheets[0]?.id ?? "";
  const sheetWith = (asked: string) => {
    const sheet = sheets.find(({ id }) => id === asked);
    if (!sheet) throw Object.assign(new Error("There is no such sheet."), { code: "ItemNotFound" });
    return sheet;
  };
  const tables = new Map<string, SheetCells>();
  const tableCalled = (name: string) =>
    tables.get(name) ?? sheets.find(({ sheet }) => sheet === name) ?? null;
  if (settings)
    tables.set(
      SETTINGS_TABLE,
      Array.isArray(settings) ? onItsOwn("sheet-2", SETTINGS_TABLE, settings) : settings,
    );
  const writeSheet = verb<"writeSheet">(({ rows }) => {
    const sheet = onItsOwn(
      "sheet-9",
      "Report",
      rows.map((row) => row.map(shown)),
    );
    sheets = [...sheets.filter(({ id }) => id !== sheet.id), sheet];
    return Promise.resolve({ written: true, id: sheet.id, name: sheet.sheet });
  });
  const reports = ownReports(writeSheet);
  return {
    readSheet: verb<"readSheet">(async (id = front()) => sheetWith(id)),
    readTable: verb<"readTable">((name) => Promise.resolve(tableCalled(name))),
    readRowsOf: verb<"readRowsOf">(async (id, rows, columns) =>
      rows.map((row) => ({ row, cells: cellsAt(sheetWith(id), row, columns) })),
    ),
    readMergedOf: verb<"readMergedOf">((id) => Promise.resolve(sheetWith(id).merged ?? [])),
    readTops: verb<"readTops">(() => Promise.resolve([...sheets])),
    holdsFormulas: verb<"holdsFormulas">(() => Promise.resolve(false)),
    listSheets: verb<"listSheets">(() =>
      Promise.resolve({
        sheets: sheets.map(({ id, sheet }) => ({ id, name: sheet, tables: [] })),
        active: front(),
      }),
    ),
    selection: verb<"selection">(() => Promise.resolve(null)),
    goTo: verb<"goTo">(() => Promise.resolve()),
    showPane: verb<"showPane">(() => Promise.resolve()),
    markFindings: verb<"markFindings">(() => Promise.resolve({ marked: true })),
    clearMarks: verb<"clearMarks">(() => Promise.resolve({ cleared: true })),
    writeSettings: verb<"writeSettings">((name, headings, changes) => {
      const table = tableCalled(name) ?? onItsOwn("sheet-2", name, [[...headings]]);
      tables.set(name, { ...table, cells: changed(table.cells, changes) });
      return Promise.resolve({ written: true });
    }),
    fixCells: verb<"fixCells">((_, fixes) =>
      Promise.resolve({ written: true, fixed: [...fixes], changed: [], refused: [], undo: [], merges: [] }),
    ),
    writeRecords: verb<"writeRecords">((name, columns, change) => {
      const headings = columns.map(({ heading }) => heading);
      const { cells } = tableCalled(name) ?? { cells: [headings] };
      if (change.unless?.(cells.slice(1))) return Promise.resolve({ written: true, removed: 0 });
      const kept = cells.filter((row, index) => index === 0 || !change.remove(row));
      tables.set(name, onItsOwn("sheet-3", name, [...kept, ...change.add.map((row) => row.map(plain))]));
      return Promise.resolve({ written: true, removed: cells.length - kept.length });
    }),
    editRecords: verb<"editRecords">(() => Promise.resolve({ written: true })),
    adoptPlan: verb<"adoptPlan">(({ parts }) =>
      Promise.resolve({ written: true, done: parts, left: [], rows: [], isMoved: false }),
    ),
    writeSheet,
    writeReport: verb<"writeReport">(reports.writeReport),
    isOwnReport: verb<"isOwnReport">(reports.isOwnReport),
    insertTemplate: verb<"insertTemplate">(() =>
      Promise.resolve({ written: true, id: "sheet-8", name: "Staff" }),
    ),
    insertFormula: verb<"insertFormula">(() => Promise.resolve({ written: true, address: "Staff!H2" })),
    formulaAt: verb<"formulaAt">(() => Promise.resolve(null)),
    readReferences: verb<"readReferences">((_, references) => Promise.resolve(references.map(() => null))),
    replaceFormula: verb<"replaceFormula">(() => Promise.resolve({ written: true })),
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
    onScratchSheet: verb<"onScratchSheet">(async (name, steps) => {
      const before = sheets;
      sheets = [...sheets, onItsOwn("sheet-7", name, [])];
      const outcome = await steps("sheet-7");
      sheets = before;
      return { ran: true, outcome };
    }),
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
    replace: (sheet) => {
      sheets = sheets.map((each) => (each.id === sheet.id ? sheet : each));
    },
    add: (sheet) => {
      sheets = [...sheets, sheet];
    },
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

/** The rows of settings as they are after changes. */
function changed(rows: unknown[][], changes: readonly SettingChange[]): unknown[][] {
  const kept = rows.filter(([label]) => !changes.some(({ matches }) => matches(String(label))));
  return [...kept, ...changes.flatMap(({ label, value }) => (value === null ? [] : [[label, value]]))];
}

/** What a planned cell holds once it is written. */
function shown(cell: DocCell | null): unknown {
  if (cell === null) return null;
  if (cell.is === "text") return cell.text;
  if (cell.is === "number") return cell.number;
  return cell.is === "day" ? cell.day : cell.share;
}

function plain(value: FixValue): unknown {
  return value.as === "text" ? value.text : "day" in value ? value.day : value.number;
}

function onItsOwn(id: string, name: string, cells: unknown[][]): SheetCells {
  return { id, sheet: name, row: 0, column: 0, cells };
}

function verb<Verb extends keyof ExcelVerbs>(answer: ExcelVerbs[Verb]) {
  return jest.fn(answer as () => unknown) as unknown as jest.MockedFunction<ExcelVerbs[Verb]>;
}

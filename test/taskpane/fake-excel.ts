import type { SheetCells } from "../../src/excel/read-sheet";
import type { Edit } from "../../src/excel/watch-edits";
import type { SettingChange } from "../../src/excel/write-settings";
import type { ExcelVerbs } from "../../src/taskpane/excel-verbs";

type FakeExcel = { [Verb in keyof ExcelVerbs]: jest.MockedFunction<ExcelVerbs[Verb]> } & {
  /** Somebody changes a cell of a sheet. */
  readonly edit: (sheetId: string) => void;
  readonly stopWatching: jest.Mock;
};

/** Excel with one sheet in front, and a settings table where one is given, on a sheet of its own unless placed. */
export function fakeExcel(sheet: SheetCells, settings: unknown[][] | SheetCells | null = null): FakeExcel {
  const listeners = new Set<(edit: Edit) => void>();
  let table = Array.isArray(settings)
    ? { id: "sheet-2", sheet: "KZ_Employer", row: 0, column: 0, cells: settings }
    : settings;
  const stopWatching = jest.fn(() => Promise.resolve());
  return {
    readSheet: verb<"readSheet">(() => Promise.resolve(sheet)),
    readTable: verb<"readTable">(() => Promise.resolve(table)),
    goTo: verb<"goTo">(() => Promise.resolve()),
    markFindings: verb<"markFindings">(() => Promise.resolve({ marked: true })),
    clearMarks: verb<"clearMarks">(() => Promise.resolve({ cleared: true })),
    writeSettings: verb<"writeSettings">((_, headings, changes) => {
      table = written(table, headings, changes);
      return Promise.resolve({ written: true });
    }),
    writeSheet: verb<"writeSheet">(() => Promise.resolve({ written: true, id: "sheet-9", name: "Report" })),
    insertTemplate: verb<"insertTemplate">(() =>
      Promise.resolve({ written: true, id: "sheet-8", name: "Staff" }),
    ),
    insertFormula: verb<"insertFormula">(() => Promise.resolve({ written: true, address: "Staff!H2" })),
    watchEdits: verb<"watchEdits">((listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return stopWatching() as Promise<void>;
      });
    }),
    edit: (sheetId) => {
      const area = { row: 0, column: 0, rows: 1, columns: 1 };
      listeners.forEach((listen) => listen({ sheetId, address: "A1", area, kind: "cells", local: true }));
    },
    stopWatching,
  };
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

function verb<Verb extends keyof ExcelVerbs>(answer: ExcelVerbs[Verb]) {
  return jest.fn(answer as () => unknown) as unknown as jest.MockedFunction<ExcelVerbs[Verb]>;
}

import type { GridBridge } from "../../src/workbench/bridge";
import type { Implementation } from "../../src/workbench/function-bridge/implementation";
import type { Grid } from "../../src/workbench/grid/grid";
import { sheetCells } from "../../src/workbench/grid/sheet-cells";
import { createOfficeHost, type OfficeHost } from "../../src/workbench/office-host/create-office-host";
import type { Cell } from "../../src/sheet/cell";
import type { Sheet } from "../../src/xlsx/workbook";
import { headlessGrid } from "./headless-grid";

export type HeadlessExcel = {
  grid: Grid;
  bridge: GridBridge;
  counts: OfficeHost["counts"];
  implementations: Map<string, Implementation>;
  actions: Map<string, (event: { completed(): void }) => void>;
  paneShown: () => number;
  /** Pretends that a person is typing into a cell. */
  startTyping(): void;
  stopTyping(): void;
  /** Resolves once somebody waits for the typing to end. */
  untilWaitedFor(): Promise<void>;
  protectStructure(): void;
};

declare global {
  /** Set where another client than the host's own is to stand between the add-in's code and the host. */
  var clientInBetween:
    ((host: OfficeHost) => Pick<OfficeHost, "Office" | "Excel" | "CustomFunctions">) | undefined;
}

let host: OfficeHost | undefined;

/** Excel's globals over a grid without a screen. A workbook opened before, and the host that spoke of it, are gone. */
export async function headlessExcel(sheets: Record<string, Cell[][] | Sheet>): Promise<HeadlessExcel> {
  host?.dispose();
  const grid = await headlessGrid(sheets);
  const implementations = new Map<string, Implementation>();
  const actions = new Map<string, (event: { completed(): void }) => void>();
  let shown = 0;
  let typing = false;
  let structureProtected = false;
  let waiting: (() => void)[] = [];
  let watching: (() => void)[] = [];
  const bridge: GridBridge = {
    api: grid.api,
    cells: (sheetId) => sheetCells(grid, sheetId),
    displayLanguage: () => "ru-RU",
    theme: () => "dark",
    settings: new Map(),
    lists: [],
    pages: new Map(),
    charts: new Map(),
    protection: new Map(),
    isStructureProtected: () => structureProtected,
    isEditingCell: () => typing,
    whenCellEditEnds: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        watching.forEach((tell) => tell());
        watching = [];
      }),
    associateFunction: (id, implementation) => implementations.set(id, implementation),
    associateAction: (id, action) => actions.set(id, action),
    showPane: () => (shown += 1),
    reveal: () => undefined,
  };
  host = createOfficeHost(bridge);
  const { counts } = host;
  const { Office, Excel, CustomFunctions } = globalThis.clientInBetween?.(host) ?? host;
  Object.assign(globalThis, { Office, Excel, CustomFunctions });
  return {
    grid,
    bridge,
    counts,
    implementations,
    actions,
    paneShown: () => shown,
    startTyping: () => (typing = true),
    stopTyping: () => {
      typing = false;
      waiting.forEach((resolve) => resolve());
      waiting = [];
    },
    untilWaitedFor: async () => {
      if (waiting.length === 0) await new Promise<void>((resolve) => watching.push(resolve));
      // Whoever asked and did not wait for the answer would have gone on by now.
      await new Promise((resolve) => setImmediate(resolve));
    },
    protectStructure: () => (structureProtected = true),
  };
}

import type { GridBridge } from "../../src/workbench/bridge";
import type { Implementation } from "../../src/workbench/function-bridge/implementation";
import type { Grid } from "../../src/workbench/grid/grid";
import { sheetCells } from "../../src/workbench/grid/sheet-cells";
import { createOfficeHost, type OfficeHost } from "../../src/workbench/office-host/create-office-host";
import type { CellValue, Sheet } from "../../src/xlsx/workbook";
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
  protectStructure(): void;
  close(): void;
};

/** Excel's globals over a grid without a screen. */
export async function headlessExcel(sheets: Record<string, CellValue[][] | Sheet>): Promise<HeadlessExcel> {
  const grid = await headlessGrid(sheets);
  const implementations = new Map<string, Implementation>();
  const actions = new Map<string, (event: { completed(): void }) => void>();
  let shown = 0;
  let typing = false;
  let structureProtected = false;
  let waiting: (() => void)[] = [];
  const bridge: GridBridge = {
    api: grid.api,
    cells: (sheetId) => sheetCells(grid, sheetId),
    displayLanguage: () => "ru-RU",
    theme: () => "dark",
    settings: new Map(),
    lists: [],
    protection: new Map(),
    isStructureProtected: () => structureProtected,
    isEditingCell: () => typing,
    whenCellEditEnds: () => new Promise((resolve) => waiting.push(resolve)),
    associateFunction: (id, implementation) => implementations.set(id, implementation),
    associateAction: (id, action) => actions.set(id, action),
    showPane: () => (shown += 1),
    reveal: () => undefined,
  };
  const host = createOfficeHost(bridge);
  const { Office, Excel, CustomFunctions } = host;
  Object.assign(globalThis, { Office, Excel, CustomFunctions });
  return {
    grid,
    bridge,
    counts: host.counts,
    implementations,
    actions,
    paneShown: () => shown,
    startTyping: () => (typing = true),
    stopTyping: () => {
      typing = false;
      waiting.forEach((resolve) => resolve());
      waiting = [];
    },
    protectStructure: () => (structureProtected = true),
    close: () => {
      host.dispose();
      grid.univer.dispose();
    },
  };
}

import type { Addin } from "./addin";
import type { GridBridge } from "./bridge";
import { cellEditing } from "./grid/cell-editing";
import type { Grid } from "./grid/grid";
import { reveal } from "./grid/reveal";
import { sheetCells } from "./grid/sheet-cells";
import { LOCALES } from "./page/manifest";
import type { PageSettings } from "./page/settings";

/** The bridge to the frame of the pane. */
export function createBridge(
  grid: Grid,
  addin: Addin,
  settings: () => PageSettings,
  showPane: () => void,
): GridBridge {
  const editing = cellEditing(grid);
  return {
    api: grid.api,
    cells: (sheetId) => sheetCells(grid, sheetId),
    displayLanguage: () => LOCALES[settings().language],
    theme: () => (settings().dark ? "dark" : "light"),
    settings: new Map(),
    lists: [],
    pages: new Map(),
    charts: new Map(),
    protection: new Map(),
    isStructureProtected: () => false,
    isEditingCell: editing.active,
    whenCellEditEnds: editing.ended,
    associateFunction: (id, implementation) => addin.implementations.set(id, implementation),
    associateAction: (id, action) => addin.actions.set(id, action),
    showPane,
    reveal: (sheetId, row, column) => reveal(grid, sheetId, row, column),
  };
}

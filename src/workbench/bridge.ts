import type { FUniver } from "@univerjs/core/facade";
import type { Implementation } from "./function-bridge/implementation";
import type { SheetCells } from "./grid/sheet-cells";
import type { Area } from "../sheet/area";
import type { Chart, PageSetup } from "../xlsx/workbook";

export type SheetProtection = { allowFormatCells: boolean };

/** A dropdown for the cells of an area; `forbids` rejects other input. */
export type ChoiceList = { sheetId: string; area: Area; choices: string[]; forbids: boolean };

/**
 * What the grid's page offers to the frame that acts as Excel's task pane. Calls are direct, since both have the same
 * origin. Values from the page must be cloned in the frame, whose `Array` is a different one.
 */
export type GridBridge = {
  api: FUniver;
  /** Cells of a sheet, by sheet id. */
  cells(sheetId: string): SheetCells;
  /** In Excel's form: "en-US", "ru-RU", "kk-KZ". */
  displayLanguage(): string;
  theme(): "light" | "dark";
  /** Settings of the open workbook, as JSON. */
  settings: Map<string, string>;
  /** Dropdowns. */
  lists: ChoiceList[];
  /** Print setup by sheet id. */
  pages: Map<string, PageSetup>;
  /** Charts by sheet id: the grid does not draw them, but a saved copy has them. */
  charts: Map<string, Chart[]>;
  /** Protected sheets by id. */
  protection: Map<string, SheetProtection>;
  /** True if sheets can be neither added nor removed. */
  isStructureProtected(): boolean;
  isEditingCell(): boolean;
  whenCellEditEnds(): Promise<void>;
  associateFunction(id: string, implementation: Implementation): void;
  associateAction(id: string, action: (event: { completed(): void }) => void): void;
  showPane(): void;
  /** Scrolls a cell into view, no further than needed. */
  reveal(sheetId: string, row: number, column: number): void;
};

/** Property of the page's window that holds the bridge. */
export const BRIDGE = "workbenchBridge";

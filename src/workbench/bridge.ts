import type { FUniver } from "@univerjs/core/facade";
import type { Implementation } from "./function-bridge/implementation";
import type { SheetCells } from "./grid/sheet-cells";
import type { Area } from "../sheet/area";
import type { Chart, PageSetup } from "../xlsx/workbook";

export type SheetProtection = { allowFormatCells: boolean };

/** Choices for the cells of an area; some lists forbid anything else. */
export type ChoiceList = { sheetId: string; area: Area; choices: string[]; forbids: boolean };

/**
 * What the page with the grid offers to the frame that plays Excel's task pane. Calls go straight across: both are
 * of one origin. Values of the page must be cloned in the frame, whose `Array` is another one.
 */
export type GridBridge = {
  api: FUniver;
  /** Cells of a sheet by its id. */
  cells(sheetId: string): SheetCells;
  /** As Excel names it: "en-US", "ru-RU", "kk-KZ". */
  displayLanguage(): string;
  theme(): "light" | "dark";
  /** Settings of the open workbook, as JSON texts. */
  settings: Map<string, string>;
  /** Lists that cells offer to choose from. */
  lists: ChoiceList[];
  /** How sheets are printed, by their ids. */
  pages: Map<string, PageSetup>;
  /** Charts on sheets, by their ids: the grid draws none, a saved copy holds them. */
  charts: Map<string, Chart[]>;
  /** Protected sheets by id. */
  protection: Map<string, SheetProtection>;
  /** Whether sheets can be neither added nor removed. */
  isStructureProtected(): boolean;
  isEditingCell(): boolean;
  whenCellEditEnds(): Promise<void>;
  associateFunction(id: string, implementation: Implementation): void;
  associateAction(id: string, action: (event: { completed(): void }) => void): void;
  showPane(): void;
  /** Brings a cell to view without moving the sheet more than needed. */
  reveal(sheetId: string, row: number, column: number): void;
};

/** The name under which the page offers the bridge to its frame. */
export const BRIDGE = "workbenchBridge";

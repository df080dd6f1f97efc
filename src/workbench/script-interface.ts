import type { FRange } from "@univerjs/sheets/facade";
import type { Cell } from "../sheet/cell";
import { writeWorkbook } from "../xlsx/write-workbook";
import type { GridBridge } from "./bridge";
import type { ErrorSentences } from "./function-bridge/cell-notes";
import { currentWorkbook } from "./grid/current-workbook";
import type { Grid } from "./grid/grid";
import { enter, rangeAt, valueAt } from "./grid/grid-cells";
import { recalculated } from "./grid/recalculated";

/** One cell as a script sees it: an error's code is its `value`, its explanation is in `error`. */
export type ScriptCell = { value: string | number | boolean | null; text: string; error: string | null };

/** API for tests and scripts; every call resolves after the formulas were calculated. */
export type ScriptInterface = {
  open(bytes: Uint8Array | ArrayBuffer | number[], name: string): Promise<void>;
  set(address: string, input: string | number | boolean | null): Promise<void>;
  get(address: string): Promise<ScriptCell>;
  selection(): Promise<string | null>;
  save(): Promise<Uint8Array>;
};

export function scriptInterface(
  grid: Grid,
  extras: Pick<GridBridge, "pages" | "charts">,
  sentences: ErrorSentences,
  ready: () => Promise<void>,
  open: (bytes: Uint8Array, name: string) => Promise<void>,
): ScriptInterface {
  return {
    async open(bytes, name) {
      await ready();
      await open(new Uint8Array(bytes), name);
    },
    async set(address, input) {
      await ready();
      enter(rangeAt(grid, address), input);
      await recalculated(grid);
    },
    async get(address) {
      await ready();
      const range = rangeAt(grid, address);
      const value: Cell = valueAt(grid, range);
      const isError = typeof value === "object" && value !== null;
      const sentence = sentences.get(range.getSheetId(), range.getRow(), range.getColumn());
      return {
        value: isError ? value.error : value,
        text: shownText(value, range),
        error: isError ? sentence : null,
      };
    },
    async selection() {
      await ready();
      const range = grid.api.getActiveWorkbook()?.getActiveRange();
      return range ? `${range.getSheetName()}!${range.getA1Notation()}` : null;
    },
    async save() {
      await ready();
      return writeWorkbook(currentWorkbook(grid, extras));
    },
  };
}

/** Text as shown in the cell; for errors and logical values the grid would return their internal form. */
function shownText(value: Cell, range: FRange): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "object" ? (value?.error ?? "") : range.getDisplayValue();
}

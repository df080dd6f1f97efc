import type { SheetCells } from "../../excel/read-sheet";
import type { Snapshot } from "./answer";

/** The tables of ours that were read with a sheet. */
export function tablesBeside({ settings, categories = null }: Snapshot): readonly (SheetCells | null)[] {
  return [settings, categories];
}

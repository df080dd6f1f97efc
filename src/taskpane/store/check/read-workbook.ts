import type { SheetCells } from "../../../excel/read-sheet";
import type { ExcelVerbs } from "../../excel-verbs";
import type { Target } from "./targets";
import { CATEGORIES_TABLE, SETTINGS_TABLE } from "../../../workbook-model/own-tables";

/** What was read for a check, without the time. */
export type WorkbookSnapshot = {
  readonly sheet: SheetCells;
  readonly settings: SheetCells | null;
  /** Permit categories decided for positions; null if there is no such table. */
  readonly categories: SheetCells | null;
  /** Some cells are calculated and may change without being edited. */
  readonly hasFormulas: boolean;
};

export type ReadOptions = {
  readonly onProgress: (done: number, total: number) => Promise<void>;
  readonly signal: AbortSignal;
};

/** Reads the target and the employer's tables. Fails with code ItemNotFound if the target is gone. */
export async function readWorkbook(
  verbs: ExcelVerbs,
  target: Target,
  { onProgress, signal }: ReadOptions,
): Promise<WorkbookSnapshot> {
  const sheet = await readTarget(verbs, target, { onProgress, signal });
  const settings = await verbs.readTable(SETTINGS_TABLE);
  const categories = await verbs.readTable(CATEGORIES_TABLE);
  const hasFormulas = await verbs.holdsFormulas(sheet.id);
  return { sheet, settings, categories, hasFormulas };
}

async function readTarget(
  verbs: ExcelVerbs,
  target: Target,
  { onProgress, signal }: ReadOptions,
): Promise<SheetCells> {
  switch (target.kind) {
    case "front":
      return verbs.readSheet(undefined, onProgress, undefined, signal);
    case "sheet":
      return verbs.readSheet(target.sheetId, onProgress, undefined, signal);
    case "cells":
      return verbs.readSheet(target.sheetId, onProgress, target.area, signal);
    case "table": {
      const { sheets } = await verbs.listSheets();
      for (const { id, tables } of sheets) {
        const table = tables.find(({ name }) => name === target.name);
        if (table) return verbs.readSheet(id, onProgress, table.area, signal);
      }
      throw Object.assign(new Error("The table is gone."), { code: "ItemNotFound" });
    }
  }
}

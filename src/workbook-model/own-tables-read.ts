import type { SheetCells } from "../sheet/sheet-cells";

/** What a workbook says to us beside its lists, each table as it was read; null, or left out, where there is none. */
export type OwnTablesRead = {
  readonly settings: SheetCells | null;
  readonly categories?: SheetCells | null;
  readonly holidays?: SheetCells | null;
  readonly plan?: SheetCells | null;
  readonly employers?: SheetCells | null;
  readonly fixes?: SheetCells | null;
};

/** The tables by themselves, which are no part of a list beside them. */
export function ownTablesIn({
  settings,
  categories = null,
  holidays = null,
  plan = null,
  employers = null,
  fixes = null,
}: OwnTablesRead): readonly (SheetCells | null)[] {
  return [settings, categories, holidays, plan, employers, fixes];
}

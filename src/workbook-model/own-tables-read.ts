import type { SheetCells } from "../sheet/sheet-cells";

/** Our own tables as read; null or omitted if the workbook has none. */
export type OwnTablesRead = {
  readonly settings: SheetCells | null;
  readonly categories?: SheetCells | null;
  readonly holidays?: SheetCells | null;
  readonly plan?: SheetCells | null;
  readonly employers?: SheetCells | null;
  readonly fixes?: SheetCells | null;
};

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

import type { SheetCells } from "../../../excel/read-sheet";
import { type ReadOptions, readWorkbook } from "../check/read-workbook";
import type { Target } from "../check/targets";
import type { ExcelVerbs } from "../../excel-verbs";
import { CATEGORIES_TABLE, HOLIDAYS_TABLE, SETTINGS_TABLE } from "../../../workbook-model/own-tables";

/** The roster that vacancies are measured against, or why there is none. */
export type RosterSnapshot =
  | { readonly kind: "read"; readonly sheet: SheetCells; readonly hasFormulas: boolean }
  | { readonly kind: "none" | "several" | "declined" };

/** What was read from the workbook at one time. */
export type VacancySnapshot = {
  readonly sheet: SheetCells;
  /** Some cells are calculated and may change without being edited. */
  readonly hasFormulas: boolean;
  readonly roster: RosterSnapshot;
  readonly settings: SheetCells | null;
  /** Permit categories decided for positions of the roster. */
  readonly categories?: SheetCells | null;
  readonly holidays: SheetCells | null;
  /** Time of the reading: "14:02". */
  readonly at: string;
};

/** Where to read the roster, or what is already known of it. */
export type RosterSource = { readonly kind: "at"; readonly target: Target } | RosterSnapshot;

/** Reads the list, the roster and the tables beside them. Fails with code ItemNotFound if a sheet is gone. */
export async function readVacancies(
  verbs: ExcelVerbs,
  sheetId: string,
  source: RosterSource,
  { onProgress, signal }: ReadOptions,
): Promise<Omit<VacancySnapshot, "at">> {
  const sheet = await verbs.readSheet(sheetId, onProgress, undefined, signal);
  const roster = source.kind === "at" ? await rosterAt(verbs, source.target, { onProgress, signal }) : source;
  const settings = await verbs.readTable(SETTINGS_TABLE);
  const categories = await verbs.readTable(CATEGORIES_TABLE);
  const holidays = await verbs.readTable(HOLIDAYS_TABLE);
  const hasFormulas = await verbs.holdsFormulas(sheetId);
  return { sheet, hasFormulas, roster, settings, categories, holidays };
}

async function rosterAt(verbs: ExcelVerbs, target: Target, options: ReadOptions): Promise<RosterSnapshot> {
  const { sheet, hasFormulas } = await readWorkbook(verbs, target, options);
  return { kind: "read", sheet, hasFormulas };
}

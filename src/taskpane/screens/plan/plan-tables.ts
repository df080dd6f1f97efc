import type { SheetCells } from "../../../excel/read-sheet";
import type { ExcelVerbs } from "../../excel-verbs";
import { findVacancySheets } from "../../store/vacancy-sheets";
import { EMPLOYERS_TABLE, PLAN_TABLE } from "../../../workbook-model/own-tables";

/** Whose applications bring foreigners in; several lists would have to be chosen from, so none of them is counted. */
export type VacancyList =
  { readonly kind: "read"; readonly sheet: SheetCells } | { readonly kind: "none" | "several" };

/** What is read from the workbook beside the roster. */
export type PlanTables = {
  readonly plan: SheetCells | null;
  readonly employers: SheetCells | null;
  readonly vacancies: VacancyList;
};

/** Reads the plan and what stands beside it. `known` are vacancies that need not be looked for again. */
export async function readPlanTables(
  verbs: ExcelVerbs,
  roster: string,
  known: VacancyList | null,
): Promise<PlanTables> {
  const plan = await verbs.readTable(PLAN_TABLE);
  const employers = await verbs.readTable(EMPLOYERS_TABLE);
  return { plan, employers, vacancies: known ?? (await readVacancyList(verbs, roster)) };
}

async function readVacancyList(verbs: ExcelVerbs, roster: string): Promise<VacancyList> {
  const { lists } = await findVacancySheets(verbs);
  const [list, ...others] = lists.filter(({ id }) => id !== roster);
  if (list === undefined) return { kind: "none" };
  return others.length > 0 ? { kind: "several" } : { kind: "read", sheet: await verbs.readSheet(list.id) };
}

import type { SheetCells } from "../../../excel/read-sheet";
import type { ExcelVerbs } from "../../excel-verbs";
import { readVacancyList, type VacancyList } from "../vacancies/vacancy-list";
import { EMPLOYERS_TABLE, PLAN_TABLE } from "../../../workbook-model/own-tables";

/** What is read from the workbook besides the roster. */
export type PlanTables = {
  readonly plan: SheetCells | null;
  readonly employers: SheetCells | null;
  readonly vacancies: VacancyList;
};

/** Reads the plan and the other tables. `known` avoids looking for the vacancies again. */
export async function readPlanTables(
  verbs: ExcelVerbs,
  roster: string,
  known: VacancyList | null,
  onProgress?: () => Promise<void>,
): Promise<PlanTables> {
  const plan = await verbs.readTable(PLAN_TABLE);
  const employers = await verbs.readTable(EMPLOYERS_TABLE);
  return { plan, employers, vacancies: known ?? (await readVacancyList(verbs, roster, onProgress)) };
}

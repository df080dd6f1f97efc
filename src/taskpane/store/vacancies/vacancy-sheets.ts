import type { Listing } from "../../../excel/list-sheets";
import type { SheetCells } from "../../../excel/read-sheet";
import { chosenColumns } from "../../../roster/table/chosen-columns";
import { rosterSchema } from "../../../roster/table/roster-schema";
import { vacancySchema } from "../../../roster/table/vacancy-schema";
import { findVacancyLayout, type UnreadableVacancies } from "../../../roster/table/vacancy-layout";
import type { ExcelVerbs } from "../../excel-verbs";
import { isOwnTable, SETTINGS_TABLE } from "../../../workbook-model/own-tables";
import {
  type ChosenColumns,
  isStaff,
  kindOf,
  ROWS_LOOKED_AT,
  type SheetKind,
} from "../../../workbook-model/sheet-kinds";
import { withTables } from "../check/targets";

/** A selectable sheet. */
export type SheetChoice = {
  readonly id: string;
  readonly name: string;
  /** A roster without a category column. */
  readonly lacksCategories?: boolean;
};

/** The sheets of a workbook, classified by content. */
export type VacancySheets = {
  readonly lists: readonly SheetChoice[];
  readonly rosters: readonly SheetChoice[];
  /** Neither of these. */
  readonly others: readonly SheetChoice[];
  /** Id of the active sheet. */
  readonly active: string;
  /** Why the active sheet is not a vacancy list; null if it is one, blank, or irrelevant. */
  readonly why: UnreadableVacancies | null;
};

/** Lists and classifies the workbook's sheets. */
export async function findVacancySheets(verbs: ExcelVerbs): Promise<VacancySheets> {
  const [listing, tops, settings] = await Promise.all([
    verbs.listSheets(),
    verbs.readTops(ROWS_LOOKED_AT),
    verbs.readTable(SETTINGS_TABLE),
  ]);
  const cells = settings?.cells ?? [];
  const sheets = listing.sheets.filter(({ id }) => !verbs.isOwnReport(id));
  return vacancySheets({ ...listing, sheets }, tops, {
    chosenHeadings: chosenColumns(cells, rosterSchema),
    chosenVacancyHeadings: chosenColumns(cells, vacancySchema),
  });
}

export function vacancySheets(
  { sheets, active }: Listing,
  tops: readonly SheetCells[],
  chosen?: ChosenColumns,
): VacancySheets {
  const known = new Map(tops.map((top) => [top.id, withTables(top, sheets)]));
  const read = sheets
    .filter(({ name }) => !isOwnTable(name))
    .map(({ id, name }) => {
      const top = known.get(id);
      const kind = top ? kindOf(top, chosen) : "other";
      return {
        kind,
        choice: { id, name, ...(kind === "list_without_categories" && { lacksCategories: true }) },
      };
    });
  const of = (isWanted: (kind: SheetKind) => boolean) =>
    read.filter(({ kind }) => isWanted(kind)).map(({ choice }) => choice);
  const front = read.find(({ choice }) => choice.id === active);
  const layout = front?.kind === "other" ? findVacancyLayout(known.get(active)?.cells ?? []) : null;
  return {
    lists: of((kind) => kind === "vacancies"),
    rosters: of(isStaff),
    others: of((kind) => kind === "other"),
    active,
    why: layout?.kind === "unreadable" && layout.code !== "no_heading" ? layout : null,
  };
}

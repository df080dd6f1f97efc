import type { Listing } from "../../excel/list-sheets";
import type { SheetCells } from "../../excel/read-sheet";
import { findLayout } from "../../roster/table/layout";
import { chosenColumns } from "../../roster/table/chosen-columns";
import { vacancySchema } from "../../roster/table/vacancy-schema";
import {
  type ChosenVacancyHeadings,
  findVacancyLayout,
  type UnreadableVacancies,
} from "../../roster/table/vacancy-layout";
import type { ExcelVerbs } from "../excel-verbs";
import { isOwnTable } from "../own-tables";
import { isOwnReport } from "./own-reports";
import { SETTINGS_TABLE } from "../settings-table";

/** Headings are looked for in the first 30 rows, and a few rows have to be seen under them. */
const ROWS_LOOKED_AT = 40;

/** A sheet that can be chosen. */
export type SheetChoice = { readonly id: string; readonly name: string };

/** The sheets of a workbook by what they read as. */
export type VacancySheets = {
  readonly lists: readonly SheetChoice[];
  readonly rosters: readonly SheetChoice[];
  /** Neither of the two. */
  readonly others: readonly SheetChoice[];
  /** The id of the sheet in front. */
  readonly active: string;
  /** Why the sheet in front is no list of vacancies; null where it is one, or blank, or not to be looked at. */
  readonly why: UnreadableVacancies | null;
};

/** Asks Excel which sheets there are and what they read as. */
export async function findVacancySheets(verbs: ExcelVerbs): Promise<VacancySheets> {
  const [listing, tops, settings] = await Promise.all([
    verbs.listSheets(),
    verbs.readTops(ROWS_LOOKED_AT),
    verbs.readTable(SETTINGS_TABLE),
  ]);
  return vacancySheets(listing, tops, chosenColumns(settings?.cells ?? [], vacancySchema));
}

export function vacancySheets(
  { sheets, active }: Listing,
  tops: readonly SheetCells[],
  chosen: ChosenVacancyHeadings = {},
): VacancySheets {
  const known = new Map(tops.map(({ id, cells }) => [id, cells]));
  const read = sheets
    .filter(({ id, name }) => !isOwnTable(name) && !isOwnReport(id))
    .map(({ id, name }) => ({ choice: { id, name }, kind: kindOf(known.get(id) ?? [], chosen) }));
  const of = (kind: Kind) => read.filter((each) => each.kind === kind).map(({ choice }) => choice);
  const front = read.find(({ choice }) => choice.id === active);
  const layout = front && front.kind === "other" ? findVacancyLayout(known.get(active) ?? []) : null;
  return {
    lists: of("list"),
    rosters: of("roster"),
    others: of("other"),
    active,
    why: layout?.kind === "unreadable" && layout.code !== "no_heading" ? layout : null,
  };
}

type Kind = "list" | "roster" | "other";

function kindOf(cells: SheetCells["cells"], chosen: ChosenVacancyHeadings): Kind {
  // Columns may have been chosen for another list.
  if ([{}, chosen].some((headings) => findVacancyLayout(cells, headings).kind === "layout")) return "list";
  return findLayout(cells).kind === "layout" ? "roster" : "other";
}

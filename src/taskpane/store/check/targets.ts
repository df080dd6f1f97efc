import type { Listing } from "../../../excel/list-sheets";
import type { SheetCells } from "../../../excel/read-sheet";
import type { Selection } from "../../../excel/selection";
import type { ExcelVerbs } from "../../excel-verbs";
import { isOwnTable } from "../../../workbook-model/own-tables";
import { isStaff, kindOf, ROWS_LOOKED_AT } from "../../../workbook-model/sheet-kinds";
import type { Area } from "../../../sheet/area";

/** A possible target. */
export type Choice = {
  readonly target: Target;
  readonly name: string;
  /** Sheet of a table, or address of cells. */
  readonly where: string | null;
};

export type Choices = {
  /** Sheets that read as rosters. */
  readonly rosters: readonly Choice[];
  /** Other sheets, without our own tables. */
  readonly sheets: readonly Choice[];
  readonly tables: readonly Choice[];
  /** The selected cells; null if the selection cannot be a list. */
  readonly selected: Choice | null;
};

/** Finds everything in the workbook that can be checked. */
export async function findChoices(verbs: ExcelVerbs): Promise<Choices> {
  const [listing, tops, selection] = await Promise.all([
    verbs.listSheets(),
    verbs.readTops(ROWS_LOOKED_AT),
    verbs.selection(),
  ]);
  return choicesOf(listing, tops, selection);
}

export function choicesOf(
  { sheets }: Listing,
  tops: readonly SheetCells[],
  selection: Selection | null,
): Choices {
  const others = sheets.filter(({ name }) => !isOwnTable(name));
  const rosters = new Set(tops.filter((top) => isStaff(kindOf(withTables(top, sheets)))).map(({ id }) => id));
  const asChoice = ({ id, name }: { id: string; name: string }): Choice => ({
    target: { kind: "sheet", sheetId: id },
    name,
    where: null,
  });
  return {
    rosters: others.filter(({ id }) => rosters.has(id)).map(asChoice),
    sheets: others.filter(({ id }) => !rosters.has(id)).map(asChoice),
    tables: sheets.flatMap(({ name: where, tables }) =>
      tables
        .filter(({ name }) => !isOwnTable(name))
        .map(({ name }) => ({ target: { kind: "table", name } as const, name, where })),
    ),
    selected: selection && selectedChoice(selection, sheets),
  };
}

/** A single cell or row cannot contain a heading with people below it. */
function selectedChoice({ sheetId, address, area }: Selection, sheets: Listing["sheets"]): Choice | null {
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (!sheet || area.rows < 2) return null;
  return { target: { kind: "cells", sheetId, area, address }, name: sheet.name, where: address };
}

/** The first rows of a sheet, with its tables. */
export function withTables(top: SheetCells, sheets: Listing["sheets"]): SheetCells {
  const tables = sheets.find(({ id }) => id === top.id)?.tables;
  return tables === undefined ? top : { ...top, tables };
}

/** What to check: the active sheet, or the user's choice. Sheets are identified by id. */
export type Target =
  | { readonly kind: "front" }
  | { readonly kind: "sheet"; readonly sheetId: string }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "cells"; readonly sheetId: string; readonly area: Area; readonly address: string };

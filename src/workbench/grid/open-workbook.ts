import type {} from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-table/facade";
import type { DefinedName, Workbook } from "../../xlsx/workbook";
import type { Grid } from "./grid";
import { workbookData } from "./workbook-data";

let opened = 0;

/** Puts a workbook in place of the open one. */
export async function openWorkbook({ api }: Grid, workbook: Workbook, name: string): Promise<void> {
  const previous = api.getActiveWorkbook();
  opened += 1;
  const data = workbookData(workbook, `book${opened}`, name);
  // The old one goes first: the grid draws only one workbook at a time.
  if (previous) api.disposeUnit(previous.getId());
  const book = api.createWorkbook(data);
  // Names before tables: with tables present the grid checks a name by means that older browsers lack.
  for (const definedName of workbook.definedNames.filter(isUserName)) {
    const owner = definedName.sheet === null ? book : book.getSheetByName(definedName.sheet);
    try {
      owner?.insertDefinedName(definedName.name, definedName.formula);
    } catch {
      // A name the grid refuses must not keep the workbook from opening.
    }
  }
  for (const [index, sheet] of workbook.sheets.entries()) {
    for (const { name: table, area } of sheet.tables) {
      const range = {
        startRow: area.row,
        startColumn: area.column,
        endRow: area.row + area.rows - 1,
        endColumn: area.column + area.columns - 1,
      };
      await book.addTable(`s${index + 1}`, table, range, `table-${table}`, {});
    }
  }
}

/** Excel keeps print areas and filters as names of its own. */
function isUserName({ name, formula }: DefinedName): boolean {
  return !name.startsWith("_xlnm.") && !name.startsWith("_xlfn.") && !formula.includes("#REF!");
}

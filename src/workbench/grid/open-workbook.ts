import type {} from "@univerjs/sheets/facade";
import type { DefinedName, Workbook } from "../../xlsx/workbook";
import type { Grid } from "./grid";
import { addTable } from "./sheet-tables";
import { workbookData } from "./workbook-data";

let opened = 0;

/** Replaces the open workbook. */
export async function openWorkbook({ api }: Grid, workbook: Workbook, name: string): Promise<void> {
  const previous = api.getActiveWorkbook();
  opened += 1;
  const data = workbookData(workbook, `book${opened}`, name);
  // Dispose first: the grid draws only one workbook at a time.
  if (previous) api.disposeUnit(previous.getId());
  const book = api.createWorkbook(data);
  // Names before tables: once there are tables the grid validates names with features that older browsers lack.
  for (const definedName of workbook.definedNames.filter(isUserName)) {
    const owner = definedName.sheet === null ? book : book.getSheetByName(definedName.sheet);
    try {
      owner?.insertDefinedName(definedName.name, definedName.formula);
    } catch {
      // A name the grid rejects must not prevent opening the workbook.
    }
  }
  for (const [index, sheet] of workbook.sheets.entries()) {
    for (const { name: table, area } of sheet.tables) {
      addTable(api, book, { id: `table-${table}`, name: table, sheetId: `s${index + 1}`, area });
    }
  }
}

/** Excel stores print areas and filters as built-in names. */
function isUserName({ name, formula }: DefinedName): boolean {
  return !name.startsWith("_xlnm.") && !name.startsWith("_xlfn.") && !formula.includes("#REF!");
}

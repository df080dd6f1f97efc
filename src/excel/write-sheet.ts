import { blocksOf } from "./blocks-of";
import { pointsOf } from "./column-width";
import { drawCharts } from "./draw-charts";
import { freeName } from "./free-name";
import { printPage } from "./print-page";
import type { SheetDocument } from "./sheet-document";
import { LONGEST_SHEET_NAME, type SheetResult } from "./sheet-result";
import { withoutOwnEvents } from "./without-own-events";
import { writeRows } from "./write-rows";
import { writeStep } from "./write-step";

const CELLS_PER_BLOCK = 10_000;

/**
 * Writes a new sheet of plain values at the end and activates it. If its name is taken it becomes "Report 2" and so
 * on. A text stays a text whatever it begins with. Links lead to cells of the same workbook by the current name of
 * their sheet; from row 20,000 on they are plain text, since Excel limits links per sheet.
 *
 * One round trip for 10,000 cells. One undo step where Excel supports it. Waits while a cell is being edited. If the
 * workbook takes no new sheet, nothing is written and the result says so. The add-in's own edit watcher is not
 * notified.
 */
export async function writeSheet({
  name,
  widths,
  rows,
  gridlines,
  page,
  charts = [],
}: SheetDocument): Promise<SheetResult> {
  return writeStep(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) return { written: false, reason: "protected" };

    const taken = worksheets.items.map((sheet) => sheet.name);
    const sheet = worksheets.add(freeName(name, taken, LONGEST_SHEET_NAME));
    sheet.showGridlines = gridlines ?? false;
    if (page) printPage(sheet, { page, rows, widths });
    widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
    });
    sheet.load("id, name");
    await withoutOwnEvents(context, async () => {
      let row = 0;
      for (const block of blocksOf(rows, Math.max(1, Math.floor(CELLS_PER_BLOCK / widths.length)))) {
        await writeRows(sheet, row, block, widths.length);
        row += block.length;
      }
      drawCharts(sheet, charts);
      sheet.activate();
    });
    return { written: true, id: sheet.id, name: sheet.name };
  });
}

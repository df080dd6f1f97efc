import { addressArea } from "../sheet/read-address";
import type { Area } from "../sheet/area";
import { supports } from "./host";
import { eventsHaveSource } from "./events-have-source";
import { onOwnEdit } from "./own-edits";

/**
 * What an edit did. `cells` changed where they stand; `sorted` rows changed places within the area; after an insertion
 * or deletion the rows below, or the columns behind, have other numbers than before; `other` may have moved anything.
 */
export type EditKind =
  "cells" | "sorted" | "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted" | "other";

/** One change of a sheet, and whether it was made here or by somebody else working in the same workbook. */
export type Edit = { readonly sheetId: string; readonly local: boolean } & (
  | {
      readonly kind: EditKind;
      readonly address: string;
      /** The smallest rectangle around all that changed; null where Excel's address says none. */
      readonly area: Area | null;
    }
  | { readonly kind: "sheetDeleted" }
  | { readonly kind: "sheetRenamed"; readonly name: string }
);

const KINDS: Readonly<Record<string, EditKind>> = {
  RangeEdited: "cells",
  RowInserted: "rowsInserted",
  RowDeleted: "rowsDeleted",
  ColumnInserted: "columnsInserted",
  ColumnDeleted: "columnsDeleted",
};

/**
 * Calls `onEdit` after every change of cells on any sheet, and when a sheet is deleted or renamed, until the returned
 * function is called. Nothing is reported after that, and no handler is left behind in Excel. Sorting is heard of from
 * ExcelApi 1.10, renaming from 1.17. An event costs no round trip.
 *
 * Cells that this add-in has written itself are not reported, unless it tells of them.
 */
export async function watchEdits(onEdit: (edit: Edit) => void): Promise<() => Promise<void>> {
  let watching = true;

  const report = (edit: Edit): Promise<void> => {
    if (watching) onEdit(edit);
    return Promise.resolve();
  };
  const reportCells = (
    { worksheetId, address, source }: Excel.WorksheetChangedEventArgs | Excel.WorksheetRowSortedEventArgs,
    kind: EditKind,
  ) => report({ sheetId: worksheetId, local: source === "Local", kind, address, area: addressArea(address) });

  const registrations = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers: Registration[] = [
      worksheets.onChanged.add((event) =>
        isOurs(event) ? Promise.resolve() : reportCells(event, KINDS[event.changeType] ?? "other"),
      ),
      worksheets.onDeleted.add(({ worksheetId, source }) =>
        report({ kind: "sheetDeleted", sheetId: worksheetId, local: source === "Local" }),
      ),
    ];
    if (supports("ExcelApi", "1.10")) {
      handlers.push(worksheets.onRowSorted.add((event) => reportCells(event, "sorted")));
    }
    if (supports("ExcelApi", "1.17")) {
      handlers.push(
        worksheets.onNameChanged.add(({ worksheetId, source, nameAfter }) =>
          report({ kind: "sheetRenamed", sheetId: worksheetId, local: source === "Local", name: nameAfter }),
        ),
      );
    }
    await context.sync();
    return handlers;
  });

  const stopTelling = onOwnEdit((edit) => void report(edit));

  return async () => {
    const [first] = registrations;
    if (!watching || !first) return;
    watching = false;
    stopTelling();
    // Excel removes a handler only in the request context that added it.
    await Excel.run(first.context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  };
}

function isOurs(event: Excel.WorksheetChangedEventArgs): boolean {
  return eventsHaveSource() && event.triggerSource === "ThisLocalAddin";
}

type Registration = { readonly context: OfficeExtension.ClientRequestContext; readonly remove: () => void };

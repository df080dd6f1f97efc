import { addressArea } from "./address-area";
import type { Area } from "./area";
import { supports } from "./host";

/**
 * What an edit did. `cells` changed where they stand; `sorted` rows changed places within the area; after an insertion
 * or deletion the rows below, or the columns behind, have other numbers than before; `other` may have moved anything.
 */
export type EditKind =
  "cells" | "sorted" | "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted" | "other";

/** One change of a sheet: where, and whether it was made here or by somebody else working in the same workbook. */
export type Edit = {
  readonly sheetId: string;
  readonly address: string;
  /** The smallest rectangle around all that changed; null where Excel's address says none. */
  readonly area: Area | null;
  readonly kind: EditKind;
  readonly local: boolean;
};

const KINDS: Readonly<Record<string, EditKind>> = {
  RangeEdited: "cells",
  RowInserted: "rowsInserted",
  RowDeleted: "rowsDeleted",
  ColumnInserted: "columnsInserted",
  ColumnDeleted: "columnsDeleted",
};

/**
 * Calls `onEdit` after every change of cells on any sheet, until the returned function is called. Nothing is
 * reported after that, and no handler is left behind in Excel. Sorting is heard of from ExcelApi 1.10. An event costs
 * no round trip.
 */
export async function watchEdits(onEdit: (edit: Edit) => void): Promise<() => Promise<void>> {
  let watching = true;

  const report = (
    { worksheetId, address, source }: Excel.WorksheetChangedEventArgs | Excel.WorksheetRowSortedEventArgs,
    kind: EditKind,
  ): Promise<void> => {
    if (watching) {
      onEdit({ sheetId: worksheetId, address, area: addressArea(address), kind, local: source === "Local" });
    }
    return Promise.resolve();
  };

  const registrations = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers: Registration[] = [
      worksheets.onChanged.add((event) => report(event, KINDS[event.changeType] ?? "other")),
    ];
    if (supports("ExcelApi", "1.10")) {
      handlers.push(worksheets.onRowSorted.add((event) => report(event, "sorted")));
    }
    await context.sync();
    return handlers;
  });

  return async () => {
    const [first] = registrations;
    if (!watching || !first) return;
    watching = false;
    // Excel removes a handler only in the request context that added it.
    await Excel.run(first.context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  };
}

type Registration = { readonly context: OfficeExtension.ClientRequestContext; readonly remove: () => void };

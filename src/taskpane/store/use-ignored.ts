import { useCallback, useEffect, useMemo, useState } from "react";
import type { SheetCells } from "../../excel/read-sheet";
import type { Snapshot } from "./answer";
import type { ExcelVerbs } from "../excel-verbs";
import { EditWatch } from "./edit-watch";
import { type IgnoredNote } from "../ignored-table";
import { IGNORED_TABLE } from "../../workbook-model/own-tables";

/** What is to be ignored, as far as the pane knows. */
export type Ignoring = {
  /** The table in the workbook; null where there is none, undefined until it was read for the first time. */
  readonly table: SheetCells | null | undefined;
  /** What could not be written into the workbook and holds until the pane is closed. */
  readonly unwritten: readonly IgnoredNote[];
  readonly setUnwritten: (change: (notes: readonly IgnoredNote[]) => readonly IgnoredNote[]) => void;
  /** Reads the table again, and gives it. */
  readonly read: () => Promise<SheetCells | null>;
};

/** Reads the table of ignored findings whenever the sheet was read, and when somebody edits the sheet it stands on. */
export function useIgnored(verbs: ExcelVerbs, reading: Snapshot | null): Ignoring {
  const [table, setTable] = useState<SheetCells | null>();
  const [unwritten, setUnwritten] = useState<readonly IgnoredNote[]>([]);
  const read = useCallback(
    () =>
      verbs.readTable(IGNORED_TABLE).then(
        (found) => {
          setTable(found);
          return found;
        },
        () => {
          // What was read before is still the best there is; findings shown in vain do no harm.
          setTable((before) => before ?? null);
          return null;
        },
      ),
    [verbs],
  );
  useEffect(() => {
    if (reading) void read();
  }, [reading, read]);
  const sheetId = table?.id ?? null;
  useEffect(() => {
    if (sheetId === null) return;
    const watching = new EditWatch(verbs, {
      onEdit: (edit) => {
        if (edit.sheetId === sheetId) watching.followSoon();
      },
      onQuiet: () => void read(),
      isBusy: () => false,
    });
    // Without the watch the table is read with the next check.
    watching.start();
    return () => watching.stop();
  }, [verbs, sheetId, read]);
  return useMemo(() => ({ table, unwritten, setUnwritten, read }), [table, unwritten, read]);
}

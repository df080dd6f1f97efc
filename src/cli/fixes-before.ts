import { fixNotes } from "../account/findings/fix-note";
import { type WrittenBefore, writtenBefore } from "../account/findings/written-before";
import type { WorkbookCheck } from "./check-workbook";

/** What was written before from the pane, as the workbook keeps it. */
export function fixesBefore({ stated }: Pick<WorkbookCheck, "stated">): WrittenBefore {
  return writtenBefore(fixNotes(stated.tables.fixes?.cells ?? []));
}

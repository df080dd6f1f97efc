import { fixNotes } from "../account/findings/fix-note";
import { type WrittenBefore, writtenBefore } from "../account/findings/written-before";
import type { WorkbookCheck } from "./check-workbook";

/** Looks up fixes that the pane wrote earlier, as recorded in the workbook. */
export function fixesBefore({ stated }: Pick<WorkbookCheck, "stated">): WrittenBefore {
  return writtenBefore(fixNotes(stated.tables.fixes?.cells ?? []));
}

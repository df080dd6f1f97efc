import type { ExcelVerbs } from "../excel-verbs";
import { EditWatch } from "./edit-watch";
import { WorkQueue } from "./work-queue";

/** What keeps everything in the store up with the workbook: the one watch of edits, and the one queue of work. */
export class Upkeep {
  readonly edits: EditWatch;
  readonly queue = new WorkQueue();

  constructor(verbs: Pick<ExcelVerbs, "watchEdits">) {
    this.edits = new EditWatch(verbs);
  }
}

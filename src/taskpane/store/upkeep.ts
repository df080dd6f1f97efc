import type { ExcelVerbs } from "../excel-verbs";
import { EditWatch } from "./edit-watch";
import { WorkQueue } from "./work-queue";

/** Keeps everything in the store up to date: the single edit subscription and the single work queue. */
export class Upkeep {
  readonly edits: EditWatch;
  readonly queue = new WorkQueue();

  constructor(verbs: Pick<ExcelVerbs, "watchEdits">) {
    this.edits = new EditWatch(verbs);
  }
}

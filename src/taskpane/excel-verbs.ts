import type { goTo } from "../excel/go-to";
import type { insertTemplate } from "../excel/insert-template";
import type { insertFormula } from "../excel/insert-formula";
import type { clearMarks, markFindings } from "../excel/marks";
import type { readSheet } from "../excel/read-sheet";
import type { readTable } from "../excel/read-table";
import type { watchEdits } from "../excel/watch-edits";
import type { writeSheet } from "../excel/write-sheet";
import type { writeSettings } from "../excel/write-settings";

/** Everything the pane asks of Excel, handed in, so that the pane runs without it. */
export type ExcelVerbs = {
  readonly readSheet: typeof readSheet;
  readonly readTable: typeof readTable;
  readonly goTo: typeof goTo;
  readonly markFindings: typeof markFindings;
  readonly clearMarks: typeof clearMarks;
  readonly watchEdits: typeof watchEdits;
  readonly writeSettings: typeof writeSettings;
  readonly insertFormula: typeof insertFormula;
  readonly writeSheet: typeof writeSheet;
  readonly insertTemplate: typeof insertTemplate;
};

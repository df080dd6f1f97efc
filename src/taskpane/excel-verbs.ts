import type { adoptPlan } from "../excel/adopt-plan";
import type { editRecords } from "../excel/edit-records";
import type { fillSheet } from "../excel/fill-sheet";
import type { findFormulas } from "../excel/find-formulas";
import type { FreezeResult } from "../excel/freeze-formulas";
import type { CellFix, FixResult } from "../excel/fix-cells";
import type { formulaAt } from "../excel/formula-at";
import type { goTo } from "../excel/go-to";
import type { holdsFormulas } from "../excel/holds-formulas";
import type { HostFacts } from "../excel/host-facts";
import type { insertTemplate } from "../excel/insert-template";
import type { insertFormula } from "../excel/insert-formula";
import type { listSheets } from "../excel/list-sheets";
import type { KzFormula } from "../excel/kz-formula";
import type { clearMarks, markFindings } from "../excel/marks";
import type { readMergedOf } from "../excel/read-merged";
import type { readReferences } from "../excel/read-references";
import type { readRowsOf } from "../excel/read-rows-of";
import type { readSheet } from "../excel/read-sheet";
import type { readTable } from "../excel/read-table";
import type { readTops } from "../excel/read-tops";
import type { replaceFormula } from "../excel/replace-formula";
import type { selection } from "../excel/selection";
import type { showPane } from "../excel/host";
import type { onScratchSheet } from "../excel/scratch-sheet";
import type { watchEdits } from "../excel/watch-edits";
import type { writeRecords } from "../excel/write-records";
import type { writeSheet } from "../excel/write-sheet";
import type { writeSettings } from "../excel/write-settings";

/** All Excel operations of the pane, injected so that it runs without Excel. */
export type ExcelVerbs = {
  readonly readSheet: typeof readSheet;
  readonly readTable: typeof readTable;
  readonly readRowsOf: typeof readRowsOf;
  readonly readMergedOf: typeof readMergedOf;
  readonly readTops: typeof readTops;
  readonly holdsFormulas: typeof holdsFormulas;
  readonly listSheets: typeof listSheets;
  readonly selection: typeof selection;
  readonly goTo: typeof goTo;
  readonly showPane: typeof showPane;
  readonly markFindings: typeof markFindings;
  readonly clearMarks: typeof clearMarks;
  readonly watchEdits: typeof watchEdits;
  readonly fixCells: (sheetId: string, fixes: readonly CellFix[]) => Promise<FixResult<CellFix>>;
  readonly writeRecords: typeof writeRecords;
  readonly editRecords: typeof editRecords;
  readonly adoptPlan: typeof adoptPlan;
  readonly writeSettings: typeof writeSettings;
  readonly insertFormula: typeof insertFormula;
  readonly writeSheet: typeof writeSheet;
  /** Writes a report sheet. Nobody wants a report checked, even if it is the active sheet. */
  readonly writeReport: typeof writeSheet;
  /** True if the pane wrote this sheet as a report since it was opened. */
  readonly isOwnReport: (sheetId: string) => boolean;
  readonly insertTemplate: typeof insertTemplate;
  readonly formulaAt: typeof formulaAt;
  readonly readReferences: typeof readReferences;
  readonly replaceFormula: typeof replaceFormula;
  readonly findFormulas: typeof findFormulas;
  readonly freezeFormulas: (
    formulas: readonly KzFormula[],
    unanswered: string | null,
  ) => Promise<FreezeResult<KzFormula>>;
  readonly hostFacts: () => Promise<HostFacts>;
  readonly onScratchSheet: typeof onScratchSheet;
  readonly fillSheet: typeof fillSheet;
};

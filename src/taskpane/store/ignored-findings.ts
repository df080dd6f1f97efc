import type { SheetCells } from "../../excel/read-sheet";
import { IGNORED_TABLE } from "../../workbook-model/own-tables";
import type { ExcelVerbs } from "../excel-verbs";
import type { IgnoredNote } from "../ignored-table";
import type { CheckSource } from "./check-source";
import type { EditWatch } from "./edit-watch";
import { LiveTable, type TableState, UNREAD } from "./live-table";

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

/** The table of ignored findings: read whenever the sheet was read, and when somebody edits the sheet it stands on. */
export class IgnoredFindings extends LiveTable<TableState & Pick<Ignoring, "unwritten">> {
  private readFor: unknown = null;
  private leaveCheck: () => void = () => undefined;

  constructor(
    verbs: ExcelVerbs,
    private readonly check: CheckSource,
    watching: EditWatch,
  ) {
    super(verbs, IGNORED_TABLE, { ...UNREAD, unwritten: [] }, watching);
  }

  readonly setUnwritten: Ignoring["setUnwritten"] = (change) =>
    this.change({ unwritten: change(this.state.unwritten) });

  protected override begin(): void {
    super.begin();
    this.leaveCheck = this.check.subscribe(() => this.followCheck());
    this.followCheck();
  }

  protected override end(): void {
    super.end();
    this.leaveCheck();
  }

  private followCheck(): void {
    const { reading } = this.check.snapshot();
    if (reading === null || reading === this.readFor) return;
    this.readFor = reading;
    void this.read();
  }

  /** What was read before is still the best there is; findings shown in vain do no harm. */
  protected override fail(failure: "read" | "gone"): void {
    super.fail(failure);
    this.change({ table: this.state.table ?? null });
  }
}

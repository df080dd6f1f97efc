import type { Edit } from "../../../excel/watch-edits";
import type { SettingChange } from "../../../excel/write-settings";
import type { CheckSession } from "../check/check-session";
import { keptCheck } from "../kept";
import { LiveTable, type TableState, UNREAD } from "./live-table";
import type { Kept, Store } from "../store";
import { SETTINGS_TABLE } from "../../../workbook-model/own-tables";
import { type NotWrittenReason, type SettingRows, writeSettingRows } from "./setting-rows";

type EmployerState = TableState & {
  /** Changes being written. */
  readonly unwritten: readonly SettingChange[];
  /** Why the last change was not written; null if it was. */
  readonly notWritten: NotWrittenReason;
};

/** The employer settings table, which the pane also writes. */
class EmployerTable extends LiveTable<EmployerState> {
  private readonly toWrite: (readonly [headings: SettingRows["headings"], change: SettingChange])[] = [];
  private readonly check: CheckSession;

  constructor(store: Store) {
    super(store.verbs, SETTINGS_TABLE, { ...UNREAD, unwritten: [], notWritten: null }, store.upkeep);
    this.check = store.get(keptCheck);
  }

  /** Writes a row of the table and answers the check again. */
  write(headings: SettingRows["headings"], change: SettingChange): void {
    this.change({ unwritten: [...this.state.unwritten, change] });
    this.toWrite.push([headings, change]);
    void this.work();
  }

  protected override begin(): void {
    super.begin();
    void this.read();
  }

  /** A missing table may have been created on any sheet. */
  protected override isTouchedBy(edit: Edit): boolean {
    return !this.state.table || super.isTouchedBy(edit);
  }

  /** Without delay, since a form shows the table. */
  protected override onEdit(edit: Edit): void {
    if (this.isTouchedBy(edit)) void this.read();
  }

  /** One change at a time: two would each create a missing table. */
  protected override next(): Promise<void> | null {
    const next = this.toWrite.shift();
    return next ? this.writeNow(...next) : super.next();
  }

  private async writeNow(headings: SettingRows["headings"], change: SettingChange): Promise<void> {
    const notWritten = await writeSettingRows({ headings, rows: [change] }, this.verbs);
    this.change({ notWritten });
    try {
      await this.readNow();
    } finally {
      this.change({ unwritten: this.state.unwritten.filter((each) => each !== change) });
    }
    if (notWritten === null) void this.check.readSettings();
  }
}

export const keptEmployerTable: Kept<EmployerTable> = (store) => new EmployerTable(store);

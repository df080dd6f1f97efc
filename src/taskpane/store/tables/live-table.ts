import type { SheetCells } from "../../../excel/read-sheet";
import type { Edit } from "../../../excel/watch-edits";
import type { CheckSource } from "../check/session-state";
import type { ExcelVerbs } from "../../excel-verbs";
import type { Upkeep } from "../upkeep";
import { LiveAnswer, type AnswerStatus } from "../live-answer";
import { IDLE } from "../phase";

export type TableState = AnswerStatus & {
  /** The table as last read; null if the workbook has none, undefined before the first read. */
  readonly table: SheetCells | null | undefined;
};

export const UNREAD: TableState = { table: undefined, phase: IDLE, isStale: false, isBehind: false };

/** One of our tables in the workbook, kept up to date whoever edits it. */
export abstract class LiveTable<State extends TableState> extends LiveAnswer<State> {
  private isUnread = false;

  protected constructor(
    protected readonly verbs: ExcelVerbs,
    private readonly name: string,
    state: State,
    upkeep: Upkeep,
    basis: CheckSource | null = null,
  ) {
    super(state, upkeep, basis);
  }

  /** Reads the table again and returns it. */
  readonly read = async (): Promise<SheetCells | null> => {
    this.isUnread = true;
    await this.work();
    return this.state.table ?? null;
  };

  protected override isAnswered({ table }: State): boolean {
    return table !== undefined;
  }

  protected override isTouchedBy({ sheetId }: Edit): boolean {
    return sheetId === this.state.table?.id;
  }

  protected override follow(): void {
    void this.read();
  }

  protected override next(): Promise<void> | null {
    return this.isUnread ? this.readNow() : null;
  }

  protected async readNow(): Promise<void> {
    this.isUnread = false;
    this.edits.take();
    const table = await this.verbs.readTable(this.name);
    this.edits.settle();
    this.change({ table, phase: IDLE } as Partial<State>);
  }

  protected override fail(failure: "read" | "gone"): void {
    this.edits.settle();
    this.showPhase({ kind: "failed", failure });
  }
}

import type { ExcelVerbs } from "../../excel-verbs";
import type { CheckSource } from "../check/session-state";
import type { Upkeep } from "../upkeep";
import { LiveTable, type TableState } from "./live-table";

/** One of our tables that is read whenever the sheet is, and when its own sheet is edited. */
export abstract class TableBesideCheck<State extends TableState> extends LiveTable<State> {
  private readFor: unknown = null;

  protected constructor(
    verbs: ExcelVerbs,
    name: string,
    state: State,
    private readonly check: CheckSource,
    upkeep: Upkeep,
  ) {
    super(verbs, name, state, upkeep, check);
  }

  protected override takeBasis(): void {
    const { reading } = this.check.snapshot();
    if (reading === null || reading === this.readFor) return;
    this.readFor = reading;
    void this.read();
  }

  /** Keep the last table: it is the best available, and showing too much does no harm. */
  protected override fail(failure: "read" | "gone"): void {
    super.fail(failure);
    this.change({ table: this.state.table ?? null } as Partial<State>);
  }
}

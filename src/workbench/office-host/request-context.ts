import type { HostState } from "./host-state";
import { HostRuntime } from "./runtime";
import { strict } from "./strict";
import { HostWorkbook } from "./workbook";

/** Collects what is asked of Excel and does it, in order, when `sync` is awaited. */
export class HostRequestContext {
  readonly state: HostState;
  /** What the add-in's code sees of this. */
  readonly seen: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly runtime: Excel.Runtime;
  private queue: (() => void)[] = [];
  private readonly last = new Set<() => void>();

  constructor(state: HostState) {
    this.state = state;
    this.seen = strict<Excel.RequestContext>(this, "RequestContext");
    this.workbook = new HostWorkbook(this).seen;
    this.runtime = strict<Excel.Runtime>(new HostRuntime(this), "Runtime");
  }

  /** Does something at the next `sync`. */
  enqueue(action: () => void): void {
    this.queue.push(action);
  }

  /** Does something once after everything else of the sync under way. */
  enqueueLast(action: () => void): void {
    this.last.add(action);
  }

  async sync(): Promise<void> {
    await Promise.resolve();
    this.state.counts.syncs += 1;
    this.state.isSyncing = true;
    try {
      // Loading the items of a collection asks for more while the queue is being worked off.
      for (let action = this.queue.shift(); action; action = this.queue.shift()) action();
      this.last.forEach((action) => action());
    } finally {
      this.state.isSyncing = false;
      // The first failure ends the batch, as in Excel; what was done before it stays done.
      this.queue = [];
      this.last.clear();
    }
  }
}

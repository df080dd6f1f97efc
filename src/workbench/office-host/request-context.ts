import type { HostState } from "./host-state";
import { HostRuntime } from "./runtime";
import { strict } from "./strict";
import { HostWorkbook } from "./workbook";

/** Queues requests and executes them in order when `sync` is awaited. */
export class HostRequestContext {
  readonly state: HostState;
  /** The context as the add-in's code sees it. */
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

  /** Queues an action for the next `sync`. */
  enqueue(action: () => void): void {
    this.queue.push(action);
  }

  /** Queues an action to run once, after everything else of the current sync. */
  enqueueLast(action: () => void): void {
    this.last.add(action);
  }

  async sync(): Promise<void> {
    await Promise.resolve();
    this.state.counts.syncs += 1;
    this.state.isSyncing = true;
    try {
      // Loading the items of a collection queues more actions meanwhile.
      for (let action = this.queue.shift(); action; action = this.queue.shift()) action();
      this.last.forEach((action) => action());
    } finally {
      this.state.isSyncing = false;
      // The first failure ends the batch, as in Excel; earlier actions are not rolled back.
      this.queue = [];
      this.last.clear();
    }
  }
}

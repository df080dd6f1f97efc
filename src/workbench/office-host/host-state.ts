import type { GridBridge } from "../bridge";

/** Counters for tests: number of syncs and of cells read. */
export type HostCounts = { syncs: number; cellsRead: number };

/** State shared by all objects of one host. */
export type HostState = {
  bridge: GridBridge;
  counts: HostCounts;
  subscriptions: Set<() => void>;
  /** `runtime.enableEvents`: while false, no event reaches the add-in. */
  eventsEnabled: boolean;
  /** True during a sync: changes of the grid are then the add-in's own. */
  isSyncing: boolean;
};

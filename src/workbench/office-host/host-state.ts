import type { GridBridge } from "../bridge";

/** What tests ask a host: how often it went to the grid, and how many cells it brought. */
export type HostCounts = { syncs: number; cellsRead: number };

/** Shared by everything one host creates. */
export type HostState = {
  bridge: GridBridge;
  counts: HostCounts;
  subscriptions: Set<() => void>;
  /** `runtime.enableEvents`: while false, this add-in hears of no change. */
  hearsEvents: boolean;
  /** A sync is changing the grid, so that what changes now is this add-in's doing. */
  isSyncing: boolean;
};

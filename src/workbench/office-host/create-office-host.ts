import type { GridBridge } from "../bridge";
import { customFunctionsNamespace } from "./custom-functions-namespace";
import { excelNamespace } from "./excel-namespace";
import type { HostCounts, HostState } from "./host-state";
import { officeNamespace } from "./office-namespace";

export type OfficeHost = {
  Office: typeof Office;
  Excel: typeof Excel;
  CustomFunctions: typeof CustomFunctions;
  counts: HostCounts;
  /** What the objects of this host share. */
  state: HostState;
  /** Takes every event handler off the grid: the frame is going away. */
  dispose(): void;
};

/** What office.js puts into a page, spoken to a grid instead of Excel. */
export function createOfficeHost(bridge: GridBridge): OfficeHost {
  const state: HostState = {
    bridge,
    counts: { syncs: 0, cellsRead: 0 },
    subscriptions: new Set(),
    hearsEvents: true,
    isSyncing: false,
  };
  return {
    Office: officeNamespace(bridge),
    Excel: excelNamespace(state),
    CustomFunctions: customFunctionsNamespace(bridge),
    counts: state.counts,
    state,
    dispose: () => state.subscriptions.forEach((stop) => stop()),
  };
}

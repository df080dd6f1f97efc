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
  /** State shared by the objects of this host. */
  state: HostState;
  /** Removes all event handlers from the grid when the frame unloads. */
  dispose(): void;
};

/** The globals of office.js, backed by a grid instead of Excel. */
export function createOfficeHost(bridge: GridBridge): OfficeHost {
  const state: HostState = {
    bridge,
    counts: { syncs: 0, cellsRead: 0 },
    subscriptions: new Set(),
    eventsEnabled: true,
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

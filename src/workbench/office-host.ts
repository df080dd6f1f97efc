import { BRIDGE, type GridBridge } from "./bridge";
import { createOfficeHost } from "./office-host/create-office-host";

// Replaces office.js in the frame that acts as the task pane.
const bridge = (window.parent as unknown as Record<string, GridBridge | undefined>)[BRIDGE];
if (!bridge)
  throw new Error("This page is the task pane of the workbench and opens only inside workbench.html.");
const { Office, Excel, CustomFunctions, dispose } = createOfficeHost(bridge);
Object.assign(window, { Office, Excel, CustomFunctions });
window.addEventListener("pagehide", dispose);

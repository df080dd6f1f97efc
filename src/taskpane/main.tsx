import { onRibbonAction, ready, showPane } from "../excel/host";
import { selection } from "../excel/selection";
import { createPaneRequests, type PaneRequest } from "./pane-requests";

/** The functions the manifest names, and what each asks of the pane. */
const COMMANDS = {
  checkSheet: "check",
  insertTemplate: "template",
  writeReport: "report",
  whoIsCounted: "who",
} as const satisfies Record<string, PaneRequest["kind"]>;

const requests = createPaneRequests();

/** The pane itself comes later and apart, so that formulas and commands never wait for it. */
async function start(): Promise<void> {
  if (await ready()) for (const [name, kind] of Object.entries(COMMANDS)) offer(name, kind);
  const { startPane } = await import("./start-pane");
  startPane(requests);
}

function offer(name: string, kind: PaneRequest["kind"]): void {
  onRibbonAction(name, async () => {
    await showPane();
    requests.request({ kind, selected: selection().catch(() => null) });
  });
}

void start();

import { onRibbonAction, ready, showPane } from "../excel/host";
import { selection } from "../excel/selection";
import { createPaneRequests, isStep, type PaneRequest } from "./pane-requests";

/** The functions that the manifest and the file of key combinations name, and what each asks of the pane. */
const COMMANDS = {
  checkSheet: "check",
  insertTemplate: "template",
  writeReport: "report",
  whoIsCounted: "who",
  nextFinding: "next",
  previousFinding: "previous",
  backToCell: "back",
} as const satisfies Record<string, PaneRequest["kind"]>;

const requests = createPaneRequests();

/** The pane itself comes later and apart, so that formulas and commands never wait for it. */
async function start(): Promise<void> {
  if (await ready()) for (const [name, kind] of Object.entries(COMMANDS)) offer(name, kind);
  const { startPane } = await import("./start-pane");
  await startPane(requests);
}

function offer(name: string, kind: PaneRequest["kind"]): void {
  onRibbonAction(name, async () => {
    // A walk through the sheet leaves the keyboard there, and the pane open or closed as it is.
    if (!isStep(kind)) await showPane();
    requests.request({ kind, selected: selection().catch(() => null) });
  });
}

void start();

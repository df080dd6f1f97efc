import { onRibbonAction, ready, showPane } from "../excel/host";
import { selection } from "../excel/selection";
import { createPaneRequests, isStep, type PaneRequest } from "./pane-requests";

/** Function names in the manifest and the shortcuts file, and what each requests from the pane. */
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

/** The pane is a separate chunk, so that formulas and commands never wait for it. */
async function start(): Promise<void> {
  if (await ready()) for (const [name, kind] of Object.entries(COMMANDS)) offer(name, kind);
  const { startPane } = await import("./start-pane");
  await startPane(requests);
}

function offer(name: string, kind: PaneRequest["kind"]): void {
  onRibbonAction(name, async () => {
    // Stepping through findings leaves the focus in the sheet, and the pane open or closed as it is.
    if (!isStep(kind)) await showPane();
    requests.request({ kind, selected: selection().catch(() => null) });
  });
}

void start();

import { onRibbonAction, ready, showPane } from "../excel/host";
import { selection } from "../excel/selection";
import { createCommandQueue, isStep, type PaneCommand } from "./command-queue";

/** Function names in the manifest and the shortcuts file, and what each asks of the pane. */
const COMMANDS = {
  checkSheet: "check",
  insertTemplate: "template",
  writeReport: "report",
  whoIsCounted: "who",
  nextFinding: "next",
  previousFinding: "previous",
  backToCell: "back",
} as const satisfies Record<string, PaneCommand["kind"]>;

const commands = createCommandQueue();

/** The pane is a separate chunk, so that formulas and commands never wait for it. */
async function start(): Promise<void> {
  if (await ready()) for (const [name, kind] of Object.entries(COMMANDS)) offer(name, kind);
  const { startPane } = await import("./start-pane");
  await startPane(commands);
}

function offer(name: string, kind: PaneCommand["kind"]): void {
  onRibbonAction(name, async () => {
    // Stepping through findings leaves the focus in the sheet, and the pane open or closed as it is.
    if (!isStep(kind)) await showPane();
    commands.add({ kind, selected: selection().catch(() => null) });
  });
}

void start();

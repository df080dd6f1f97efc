import type { Selection } from "../excel/selection";

/** Stepping through the findings in the sheet: forward, backward, or back to the start. */
export type Step = "next" | "previous" | "back";

/** What a ribbon command, context menu or shortcut asks of the pane, with the selection at that moment. */
export type PaneCommand = {
  /** "who" asks how the selected row was counted. */
  readonly kind: "check" | "template" | "report" | "who" | Step;
  /** Null if the selection is not a single cell range. Resolves only after a cell edit has ended. */
  readonly selected: Promise<Selection | null>;
};

export function isStep(kind: PaneCommand["kind"]): kind is Step {
  return kind === "next" || kind === "previous" || kind === "back";
}

/** Passes commands to the pane, which may still be loading when a command is invoked. */
export type CommandQueue = {
  readonly add: (command: PaneCommand) => void;
  /** Executes commands, including earlier ones, until the returned function is called. */
  readonly listen: (carryOut: (command: PaneCommand) => Promise<void>) => () => void;
};

/**
 * Commands are executed one at a time. A repeated command is dropped while the same one is waiting or running; of
 * commands about a row, the last one counts.
 */
export function createCommandQueue(): CommandQueue {
  let waiting: readonly PaneCommand[] = [];
  let running: PaneCommand | null = null;
  let carryOut: ((command: PaneCommand) => Promise<void>) | null = null;

  const next = () => {
    const [first, ...rest] = waiting;
    if (!carryOut || running || !first) return;
    running = first;
    waiting = rest;
    const end = () => {
      running = null;
      next();
    };
    carryOut(first).then(end, end);
  };

  return {
    add: (command) => {
      if (command.kind !== "who" && running?.kind === command.kind) return;
      waiting = [...waiting.filter(({ kind }) => kind !== command.kind), command];
      next();
    },
    listen: (carrier) => {
      carryOut = carrier;
      next();
      return () => {
        if (carryOut === carrier) carryOut = null;
      };
    },
  };
}

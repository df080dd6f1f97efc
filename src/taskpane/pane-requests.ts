import type { Selection } from "../excel/selection";

/** Stepping through the findings in the sheet: forward, backward, or back to the start. */
export type Step = "next" | "previous" | "back";

/** What a ribbon command, context menu or shortcut requests from the pane, with the selection at that moment. */
export type PaneRequest = {
  /** "who" asks how the selected row was counted. */
  readonly kind: "check" | "template" | "report" | "who" | Step;
  /** Null if the selection is not a single cell range. Resolves only after a cell edit has ended. */
  readonly selected: Promise<Selection | null>;
};

export function isStep(kind: PaneRequest["kind"]): kind is Step {
  return kind === "next" || kind === "previous" || kind === "back";
}

/** Passes requests to the pane, which may still be loading when a command is invoked. */
export type PaneRequests = {
  readonly request: (asked: PaneRequest) => void;
  /** Executes requests, including earlier ones, until the returned function is called. */
  readonly listen: (carryOut: (asked: PaneRequest) => Promise<void>) => () => void;
};

/**
 * Requests are executed one at a time. A repeated request is dropped while the same one is waiting or running; of
 * requests about a row, the last one counts.
 */
export function createPaneRequests(): PaneRequests {
  let waiting: readonly PaneRequest[] = [];
  let running: PaneRequest | null = null;
  let carryOut: ((asked: PaneRequest) => Promise<void>) | null = null;

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
    request: (asked) => {
      if (asked.kind !== "who" && running?.kind === asked.kind) return;
      waiting = [...waiting.filter(({ kind }) => kind !== asked.kind), asked];
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

import type { Selection } from "../excel/selection";

/** A walk through the findings in the sheet: on, back, or to where it began. */
export type Step = "next" | "previous" | "back";

/** What a command of the ribbon, of a cell's menu or of the keyboard asks of the pane, and what was selected then. */
export type PaneRequest = {
  /** "who" is how the selected row was counted. */
  readonly kind: "check" | "template" | "report" | "who" | Step;
  /** Null where that is no cells, or several areas. It comes only after a cell's edit has ended. */
  readonly selected: Promise<Selection | null>;
};

export function isStep(kind: PaneRequest["kind"]): kind is Step {
  return kind === "next" || kind === "previous" || kind === "back";
}

/** Carries requests to the pane, which may still be loading when a command is chosen. */
export type PaneRequests = {
  readonly request: (asked: PaneRequest) => void;
  /** Has requests carried out by the pane, those that came before included, until the returned function is called. */
  readonly listen: (carryOut: (asked: PaneRequest) => Promise<void>) => () => void;
};

/**
 * Requests are carried out one after another. One that is repeated while it waits or is being carried out is not
 * carried out twice; of those about a row the last one counts.
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

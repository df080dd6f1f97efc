import type { SessionState } from "./session-state";

/** The check of the open sheet as an observable, for answers derived from it. */
export type CheckSource = {
  readonly snapshot: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
};

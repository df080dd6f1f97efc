import type { SessionState } from "./session-state";

/** The check of the open sheet for what is worked out from it: as it stands now, and whenever it changes. */
export type CheckSource = {
  readonly snapshot: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
};

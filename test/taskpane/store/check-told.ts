import type { Day } from "../../../src/law/day";
import { initialState, type SessionState } from "../../../src/taskpane/store/check/session-state";

/** A check that is nothing but what it tells: before its first answer, until told otherwise. */
export function checkTold(day: Day) {
  let state = initialState(day);
  const listeners = new Set<() => void>();
  return {
    snapshot: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: () => Promise.resolve(),
    rowsWritten: () => Promise.resolve(),
    tells: (changes: Partial<SessionState>) => {
      state = { ...state, ...changes };
      listeners.forEach((listen) => listen());
    },
  };
}

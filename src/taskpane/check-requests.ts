/** Carries the ribbon's wish for a check to the pane, which may still be loading when the button is pressed. */
export type CheckRequests = {
  readonly request: () => void;
  /** Calls `onRequest` for every wish, one that came before included, until the returned function is called. */
  readonly listen: (onRequest: () => void) => () => void;
};

export function createCheckRequests(): CheckRequests {
  let waiting = false;
  let listener: (() => void) | null = null;
  return {
    request: () => {
      if (listener) listener();
      else waiting = true;
    },
    listen: (onRequest) => {
      listener = onRequest;
      if (waiting) {
        waiting = false;
        onRequest();
      }
      return () => {
        if (listener === onRequest) listener = null;
      };
    },
  };
}

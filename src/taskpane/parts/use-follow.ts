import { useCallback, useRef } from "react";
/** Goes to places one after another; of those that come while one is under way only the last is gone to. */
export function useFollow<Where extends object>(
  goTo: (place: Where) => Promise<unknown>,
): (place: Where) => void {
  const next = useRef<Where | null>(null);
  const isGoing = useRef(false);
  return useCallback(
    (place) => {
      next.current = place;
      if (isGoing.current) return;
      isGoing.current = true;
      const go = async (): Promise<void> => {
        for (let wanted = next.current; wanted; wanted = next.current) {
          next.current = null;
          await goTo(wanted);
        }
      };
      void go().finally(() => (isGoing.current = false));
    },
    [goTo],
  );
}

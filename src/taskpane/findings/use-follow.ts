import { useCallback, useRef } from "react";
import type { Place } from "./placed-finding";

/** Goes to places one after another; of those that come while one is under way only the last is gone to. */
export function useFollow(goTo: (place: Place) => Promise<unknown>): (place: Place) => void {
  const next = useRef<Place | null>(null);
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

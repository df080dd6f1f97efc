import { useCallback, useRef } from "react";
/** Runs `goTo` for one place at a time; of the places requested meanwhile, only the last is visited. */
export function useFollow<Place extends object>(
  goTo: (place: Place) => Promise<unknown>,
): (place: Place) => void {
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

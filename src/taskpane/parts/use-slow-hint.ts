import { useEffect, useState } from "react";

/** After so long Excel is most likely waiting for the end of a cell's edit. */
const PATIENCE_MS = 3_000;

/** Whether something has been going on for longer than it takes. */
export function useSlowHint(isBusy: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setOver(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setOver(false);
    };
  }, [isBusy]);
  return isOver;
}

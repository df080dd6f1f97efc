import { useEffect, useState } from "react";

/** After this time Excel is most likely waiting for a cell edit to end. */
const SLOW_AFTER_MS = 3_000;

/** True once something has been busy for unusually long. */
export function useSlowHint(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isBusy]);
  return isSlow;
}

import { useState } from "react";
import { ErrorBoundary } from "../parts/error-boundary";
import type { AskedProps } from "./asked";
import { late } from "../late";

/** What a command brings about is loaded when one is chosen; an attempt that failed is never made again by itself. */
const attempt = () => late(async () => (await import("./asked")).Asked);

/** What becomes of a command. Where that fails the next one can begin all the same, and this one be tried again. */
export function AskedPlace(props: AskedProps) {
  const [Asked, setAsked] = useState(attempt);
  const { id, done } = props.asked;
  const giveUp = () => {
    done();
    setAsked(attempt);
  };
  return (
    <ErrorBoundary key={id} onFail={giveUp}>
      <Asked {...props} />
    </ErrorBoundary>
  );
}

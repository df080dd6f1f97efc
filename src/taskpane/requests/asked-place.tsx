import { useState } from "react";
import { ErrorBoundary } from "../parts/error-boundary";
import type { AskedProps } from "./asked";
import { late } from "../late";

/** Command handlers are loaded on demand. React.lazy never retries after a failure, so each attempt is a new one. */
const attempt = () => late(async () => (await import("./asked")).Asked);

/** Shows the outcome of a command. If that crashes, the next command still works, and this one can be retried. */
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

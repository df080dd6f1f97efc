import { useState } from "react";
import { ErrorBoundary } from "../parts/error-boundary";
import type { CommandProps } from "./run-command";
import { late } from "../late";

/** Command handlers are loaded on demand. React.lazy never retries after a failure, so each attempt is a new one. */
const attempt = () => late(async () => (await import("./run-command")).RunCommand);

/** Shows the outcome of a command. If that crashes, the next command still works, and this one can be retried. */
export function CommandPlace(props: CommandProps) {
  const [RunCommand, setCommand] = useState(attempt);
  const { id, done } = props.command;
  const giveUp = () => {
    done();
    setCommand(attempt);
  };
  return (
    <ErrorBoundary key={id} onFail={giveUp}>
      <RunCommand {...props} />
    </ErrorBoundary>
  );
}

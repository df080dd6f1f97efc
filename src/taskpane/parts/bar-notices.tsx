import { pane } from "../../i18n/pane";
import { Button, Link } from "@fluentui/react-components";
import { Message } from "./message";
import type { Phase } from "../store/phase";
import { useSay } from "../speech";

type Props = {
  readonly phase: Phase;
  /** Time of the reading behind the answer, if edits since then are not followed. */
  readonly behindSince: string | null;
  /** Null if retrying is pointless. */
  readonly onRetry: (() => void) | null;
  readonly onAgain: () => void;
};

/** Whatever prevents a current answer. */
export function BarNotices({ phase, behindSince, onRetry, onAgain }: Props) {
  const say = useSay(pane);
  return (
    <div aria-live="polite">
      {phase.kind === "failed" && (
        <Message
          intent="error"
          actions={
            onRetry && (
              <Button size="small" onClick={onRetry}>
                {say("try.again")}
              </Button>
            )
          }
        >
          {say(`failure.${phase.failure}`)}
        </Message>
      )}
      {phase.kind === "idle" && behindSince !== null && (
        <Message intent="info">
          {say("stale", { time: behindSince })}{" "}
          <Link as="button" inline onClick={onAgain}>
            {say("check.again")}
          </Link>
        </Message>
      )}
    </div>
  );
}

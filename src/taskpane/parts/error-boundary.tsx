import { pane } from "../../i18n/pane";
import { Button } from "@fluentui/react-components";
import { Message } from "./message";
import { Component, type ReactNode } from "react";
import { useSay } from "../speech";

type Props = {
  readonly children: ReactNode;
  /** Hears of every failure. */
  readonly onFail?: () => void;
};

/** Shows a calm sentence in place of a screen that failed, and starts it afresh on request. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFail?.();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Apology onRetry={() => this.setState({ failed: false })} />;
  }
}

function Apology({ onRetry }: { onRetry: () => void }) {
  const say = useSay(pane);
  return (
    <div>
      <Message
        intent="error"
        actions={
          <Button size="small" onClick={onRetry}>
            {say("try.again")}
          </Button>
        }
      >
        {say("failure.unexpected")}
      </Message>
    </div>
  );
}

import { pane } from "../../i18n/pane";
import { Button } from "@fluentui/react-components";
import { Message } from "./message";
import { Component, type ReactNode } from "react";
import { useSay } from "../speech";

type Props = {
  readonly children: ReactNode;
  readonly onFail?: () => void;
};

/** Replaces a crashed screen by a message with a retry button. */
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

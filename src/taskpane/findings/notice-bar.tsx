import { findingsTexts } from "../../i18n/findings";
import { useSay } from "../speech";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Message } from "../parts/message";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Notice } from "./write-outcome";

/** Long enough to read a sentence, or to read it and reach its button by keyboard. */
const READ_MS = 8_000;
const REACHED_MS = 20_000;

const useStyles = makeStyles({
  // Keeps the notice in view in the middle of a long list.
  bar: { position: "sticky", bottom: tokens.spacingVerticalS, zIndex: 1 },
});

type Props = { readonly notice: Notice | null; readonly onDismiss: () => void };

/**
 * The outcome of the last action, also announced to screen readers. A success disappears by itself, but not while it is
 * hovered or has the focus; a failure stays until dismissed.
 */
export function NoticeBar({ notice, onDismiss }: Props) {
  const styles = useStyles();
  const sayFinding = useSay(findingsTexts);
  const bar = useRef<HTMLDivElement>(null);
  const leave = useEffectEvent(() => {
    const isHeld = bar.current?.matches(":hover, :focus-within") ?? false;
    if (!isHeld) onDismiss();
  });
  useEffect(() => {
    if (notice?.intent !== "success") return;
    const timer = setInterval(leave, notice.undo ? REACHED_MS : READ_MS);
    return () => clearInterval(timer);
  }, [notice]);
  return (
    <div ref={bar} aria-live="polite" className={styles.bar}>
      {notice && (
        <Message
          intent={notice.intent}
          dismiss={{ label: sayFinding("dismiss"), by: onDismiss }}
          actions={
            notice.undo && (
              <Button size="small" onClick={() => void notice.undo?.()}>
                {sayFinding("undo")}
              </Button>
            )
          }
        >
          {notice.words}
        </Message>
      )}
    </div>
  );
}

import { findingsTexts } from "../../i18n/findings";
import { useSay } from "../speech";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Message } from "../parts/message";
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { useUndoKey } from "./use-undo-key";
import type { Notice } from "./write-outcome";

/** Long enough to read a sentence, or to read it and reach its button by keyboard. */
const READ_MS = 8_000;
const REACHED_MS = 20_000;

const useStyles = makeStyles({
  // Keeps the notice in view in the middle of a long list.
  bar: { position: "sticky", bottom: tokens.spacingVerticalS, zIndex: 1, outlineStyle: "none" },
  key: { marginLeft: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
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
  const hadFocus = useRef(false);
  const leave = useEffectEvent(() => {
    const isHeld = bar.current?.matches(":hover, :has(:focus)") ?? false;
    if (!isHeld) onDismiss();
  });
  // The button that was pressed goes with its notice; the focus stays in its place.
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body)
      bar.current?.focus({ preventScroll: true });
  }, [notice]);
  useEffect(() => {
    if (notice?.intent !== "success") return;
    const timer = setInterval(leave, notice.undo ? REACHED_MS : READ_MS);
    return () => clearInterval(timer);
  }, [notice]);
  // The bar stands behind the list, many stops of the Tab key from what was written.
  useUndoKey(notice?.undo);
  return (
    <div
      ref={bar}
      tabIndex={-1}
      aria-live="polite"
      className={styles.bar}
      onFocus={() => (hadFocus.current = true)}
      onBlur={({ relatedTarget }) => (hadFocus.current = relatedTarget === null)}
    >
      {notice && (
        <Message
          intent={notice.intent}
          dismiss={{ label: sayFinding("dismiss"), by: onDismiss }}
          actions={
            notice.undo && (
              <Button size="small" aria-keyshortcuts="Control+Z" onClick={() => void notice.undo?.()}>
                {sayFinding("undo")}
                <Caption1 aria-hidden className={styles.key}>
                  Ctrl+Z
                </Caption1>
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

import { pane } from "../../i18n/pane";
import { Button, Caption1, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useSay } from "../speech";
import type { Phase } from "../store/phase";
import { useSlowHint } from "./use-slow-hint";
import { Row, Stack } from "./stack";

const useStyles = makeStyles({
  words: { fontVariantNumeric: "tabular-nums" },
  cancel: { flexShrink: 0 },
});

type Props = {
  readonly phase: Extract<Phase, { readonly total: number }>;
  /** What is being done, if its progress is unknown; reading if omitted. */
  readonly words?: string;
  readonly onCancel: () => void;
};

/** Progress of the check, with a cancel button; says what to do if reading does not start. */
export function CheckProgress({ phase: { kind, done, total }, words, onCancel }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const isSlow = useSlowHint(true);
  const isBegun = total > 0;
  const text = isBegun
    ? say(kind === "reading" ? "reading.rows" : "judging.rows", { done, total })
    : (words ?? say(isSlow ? "reading.waits" : "reading"));
  const own = useRef<HTMLDivElement>(null);
  // In a low pane the text would be below the fold.
  useEffect(() => {
    if (isSlow) own.current?.scrollIntoView({ block: "nearest" });
  }, [isSlow]);
  return (
    <Stack ref={own} gap="XS">
      <ProgressBar aria-label={words ?? say("reading")} {...(isBegun ? { value: done, max: total } : {})} />
      <Row gap="M" isApart className={styles.words}>
        <Caption1>{text}</Caption1>
        <Button className={styles.cancel} size="small" onClick={onCancel}>
          {say("cancel")}
        </Button>
      </Row>
    </Stack>
  );
}

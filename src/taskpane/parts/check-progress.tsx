import { pane } from "../../i18n/pane";
import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useSay } from "../speech";
import type { Phase } from "../store/phase";

/** After so long without a row, Excel is most likely waiting for the end of a cell's edit. */
const PATIENCE_MS = 3_000;

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  words: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  cancel: { flexShrink: 0 },
});

type Props = {
  readonly phase: Extract<Phase, { readonly total: number }>;
  readonly onCancel: () => void;
};

/** How far the check is, and the way to end it; says what to do when it does not begin. */
export function CheckProgress({ phase: { kind, done, total }, onCancel }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const isBegun = total > 0;
  const text = isBegun
    ? say(kind === "reading" ? "reading.rows" : "judging.rows", { done, total })
    : say(isLong ? "reading.waits" : "reading");
  const own = useRef<HTMLDivElement>(null);
  // In a low pane the text would stand below the fold, where nobody looks for it.
  useEffect(() => {
    if (isLong) own.current?.scrollIntoView({ block: "nearest" });
  }, [isLong]);
  return (
    <div ref={own} className={styles.progress}>
      <ProgressBar aria-label={say("reading")} {...(isBegun ? { value: done, max: total } : {})} />
      <div className={styles.words}>
        <Caption1>{text}</Caption1>
        <Button className={styles.cancel} size="small" onClick={onCancel}>
          {say("cancel")}
        </Button>
      </div>
    </div>
  );
}

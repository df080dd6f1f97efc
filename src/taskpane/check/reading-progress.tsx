import { Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useSpeech } from "../speech";

/** After so long without a row, Excel is most likely waiting for the end of a cell's edit. */
const PATIENCE_MS = 3_000;

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

type Props = { readonly done: number; readonly total: number };

/** How far the reading is; says what to do when it does not begin. */
export function ReadingProgress({ done, total }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const text = total > 0 ? say("reading.rows", { done, total }) : say(isLong ? "reading.waits" : "reading");
  const own = useRef<HTMLDivElement>(null);
  // In a low pane the text would stand below the fold, where nobody looks for it.
  useEffect(() => {
    if (isLong) own.current?.scrollIntoView({ block: "nearest" });
  }, [isLong]);
  return (
    <div ref={own} className={styles.progress}>
      <ProgressBar aria-label={say("reading")} {...(total > 0 ? { value: done, max: total } : {})} />
      <Caption1>{text}</Caption1>
    </div>
  );
}

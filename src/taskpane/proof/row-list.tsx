import { pane } from "../../i18n/pane";
import { checkTexts } from "../../i18n/check";
import { useSay } from "../speech";
import { Button, Caption1, makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Proven } from "./proven";
import { RowItem } from "./row-item";

/** Rows shown at first, and with every further step. */
const STEP = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
});

type Props = {
  readonly proven: Proven;
  readonly rows: readonly number[];
  readonly onGo: (row: number) => void;
};

/** Rows from the top, a screenful at a time; arrows lead from one to the next. */
export function RowList({ proven, rows, onGo }: Props) {
  const styles = useStyles();
  const say = useSay(checkTexts);
  const sayPane = useSay(pane);
  const arrows = useArrowNavigationGroup({ axis: "vertical" });
  const [most, setMost] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone by now, and the keyboard's focus with it.
    if (most > STEP) list.current?.children[most - STEP]?.querySelector("button")?.focus();
  }, [most]);
  const shown = rows.slice(0, most);
  return (
    <div>
      <ul ref={list} className={styles.list} {...arrows}>
        {shown.map((row) => (
          <RowItem key={row} proven={proven} row={row} onGo={onGo} />
        ))}
      </ul>
      <div className={styles.more}>
        {shown.length < rows.length && (
          <Button size="small" onClick={() => setMost(most + STEP)}>
            {sayPane("more")}
          </Button>
        )}
        <Caption1 aria-live="polite">
          {rows.length === 0
            ? say("rows.none")
            : say("rows.shown", { shown: shown.length, total: rows.length })}
        </Caption1>
      </div>
    </div>
  );
}

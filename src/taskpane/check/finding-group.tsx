import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  Button,
  Caption1,
  CounterBadge,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Fix } from "../../roster/fix";
import { useCheckSpeech } from "./check-speech";
import { FindingItem } from "./finding-item";
import type { Cause, Place, PlacedFinding } from "./group-findings";
import { SeverityIcon } from "./severity-icon";

/** Findings of one cause shown at first, and with every further step. */
const STEP = 50;

const useStyles = makeStyles({
  header: { paddingLeft: 0, paddingRight: 0 },
  title: { display: "flex", alignItems: "center", width: "100%", columnGap: tokens.spacingHorizontalS },
  count: { flexShrink: 0, whiteSpace: "nowrap" },
  cause: { flexGrow: 1 },
  panel: { marginLeft: 0, marginRight: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
});

type Props = {
  readonly cause: Cause;
  readonly rowName: (row: number) => number;
  readonly personIn: (row: number) => string | null;
  readonly fixOf: (finding: PlacedFinding) => Fix | null;
  readonly onGo: (place: Place) => void;
};

/** All findings of one cause, opened and closed together. */
export function FindingGroup({ cause, rowName, personIn, fixOf, onGo }: Props) {
  const styles = useStyles();
  const { say, sayAnswer } = useCheckSpeech();
  const [most, setMost] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone by now, and the keyboard's focus with it.
    if (most > STEP) list.current?.children[most - STEP]?.querySelector("button")?.focus();
  }, [most]);
  const { code, severity, findings } = cause;
  const shown = findings.slice(0, most);
  return (
    <AccordionItem value={code}>
      <AccordionHeader as="h3" expandIconPosition="end" button={{ className: styles.header }}>
        <span className={styles.title}>
          <SeverityIcon severity={severity} label={sayAnswer(`severity.${severity}`)} />
          <Body1Strong className={styles.cause}>{say(`cause.${code}`)}</Body1Strong>
          <CounterBadge
            className={styles.count}
            count={findings.length}
            overflowCount={9999}
            appearance="filled"
            color="informative"
          />
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul ref={list} className={styles.list}>
          {shown.map((finding, index) => (
            <FindingItem
              key={`${finding.place?.address ?? code} ${String(index)}`}
              finding={finding}
              rowName={rowName}
              person={finding.row === null ? null : personIn(finding.row)}
              fix={fixOf(finding)}
              onGo={onGo}
            />
          ))}
        </ul>
        {findings.length > STEP && (
          <div className={styles.more}>
            {shown.length < findings.length && (
              <Button size="small" onClick={() => setMost(most + STEP)}>
                {say("findings.more")}
              </Button>
            )}
            <Caption1 aria-live="polite">
              {say("findings.shown", { shown: shown.length, total: findings.length })}
            </Caption1>
          </div>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

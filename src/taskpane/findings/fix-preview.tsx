import {
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  Checkbox,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { type CellChange, changeWords } from "./cell-change";
import { useFindingsSpeech } from "./findings-speech";
import { InlineForm } from "./inline-form";
import { useSlowHint } from "./use-slow-hint";

/** Enough to see what a decision does; the count says how far it goes. */
const SHOWN = 5;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  change: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly changes: readonly CellChange[];
  /** Further cells that would get the same, if the user wants it. */
  readonly alike?: readonly CellChange[];
  /** Ends when the outcome is known; the preview stays until then. */
  readonly onWrite: (changes: readonly CellChange[]) => Promise<void>;
  readonly onClose: () => void;
};

/** What would change, before it does. */
export function FixPreview({ changes, alike = [], onWrite, onClose }: Props) {
  const styles = useStyles();
  const { say, sayAnswer, sayFinding } = useFindingsSpeech();
  const [withAlike, setWithAlike] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isWaiting = useSlowHint(isBusy);
  const listId = useId();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector("button")?.focus(), []);

  const wanted = withAlike ? [...changes, ...alike] : changes;
  const shown = wanted.slice(0, SHOWN);
  const start = async () => {
    if (isBusy) return;
    setBusy(true);
    await onWrite(wanted);
    setBusy(false);
  };
  return (
    <InlineForm label={sayFinding("preview.label")} onClose={onClose}>
      {wanted.length > 1 && (
        <Caption1Strong>{sayFinding("preview.count", { count: wanted.length })}</Caption1Strong>
      )}
      <dl id={listId} className={styles.list}>
        {shown.map((change) => (
          <Change key={change.address} change={change} words={changeWords(change, sayFinding, sayAnswer)} />
        ))}
      </dl>
      {wanted.length > SHOWN && (
        <Caption1 className={styles.quiet}>
          {sayFinding("preview.more", { count: wanted.length - SHOWN })}
        </Caption1>
      )}
      {alike.length > 0 && (
        <Checkbox
          checked={withAlike}
          disabled={isBusy}
          label={sayFinding("preview.alike", { count: alike.length })}
          onChange={(_, { checked }) => setWithAlike(checked === true)}
        />
      )}
      <div ref={buttons} className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          aria-describedby={listId}
          disabledFocusable={isBusy}
          icon={isBusy ? <Spinner size="extra-tiny" aria-hidden /> : null}
          onClick={() => void start()}
        >
          {sayFinding(isBusy ? "writing" : "write")}
        </Button>
        <Button size="small" disabled={isBusy} onClick={onClose}>
          {sayFinding("cancel")}
        </Button>
      </div>
      <div aria-live="polite">{isWaiting && <Caption1 block>{say("reading.waits")}</Caption1>}</div>
    </InlineForm>
  );
}

function Change({ change, words }: { change: CellChange; words: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Caption1Strong>{change.address}</Caption1Strong>
      </dt>
      <dd className={styles.change}>
        {change.person && (
          <Caption1 block className={styles.quiet}>
            {change.person}
          </Caption1>
        )}
        <Body1>{words}</Body1>
      </dd>
    </>
  );
}

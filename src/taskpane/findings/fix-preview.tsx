import { findingsTexts } from "../../i18n/findings";
import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Body1, Button, Caption1Strong, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../parts/text";
import { type ReactNode, useId, useState } from "react";
import { type CellChange, changeWords } from "./cell-change";
import { mergedIn } from "./covered-changes";
import { namedCells } from "./write-outcome";
import { ShortForm } from "../parts/short-form";
import { ButtonRow } from "../parts/stack";

/** Enough to see the effect of a decision; the count shows its extent. */
const SHOWN = 5;

/** Shown in steps, since rendering thousands at once would be slow. */
const STEP = 200;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  change: { margin: 0, minWidth: 0 },
  tick: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Props = {
  readonly changes: readonly CellChange[];
  /** Further cells that could get the same change, if the user wants. */
  readonly alike?: readonly CellChange[];
  /** Resolves once the outcome is known; the preview stays open until then. */
  readonly onWrite: (changes: readonly CellChange[]) => Promise<void>;
  readonly onClose: () => void;
};

/** Shows changes before they are written. If there are several, each can be deselected. */
export function FixPreview({ changes, alike = [], onWrite, onClose }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const sayAnswer = useSay(checkTexts);
  const sayFinding = useSay(findingsTexts);
  const [withAlike, setWithAlike] = useState(false);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(SHOWN);
  const [isBusy, setBusy] = useState(false);
  const listId = useId();

  const offered = withAlike ? [...changes, ...alike] : changes;
  const wanted = offered.filter(({ address }) => !leftOut.has(address));
  const merged = mergedIn(wanted);
  const shown = offered.slice(0, most);
  const hidden = offered.length - shown.length;
  const tick = (address: string, isTicked: boolean) => {
    const others = [...leftOut].filter((each) => each !== address);
    setLeftOut(new Set(isTicked ? others : [...others, address]));
  };
  const start = async () => {
    setBusy(true);
    await onWrite(wanted);
    setBusy(false);
  };
  return (
    <ShortForm
      label={sayFinding("preview.label")}
      submit={sayFinding("write")}
      isDisabled={wanted.length === 0}
      confirms={listId}
      onSubmit={start}
      onClose={onClose}
    >
      {offered.length > 1 && (
        <Caption1Strong aria-live="polite">
          {sayFinding("preview.count", { count: wanted.length })}
        </Caption1Strong>
      )}
      <dl id={listId} className={styles.list}>
        {shown.map((change) => (
          <Change
            key={change.address}
            change={change}
            words={changeWords(change, sayFinding, sayAnswer)}
            tick={
              offered.length === 1 ? null : (
                <Checkbox
                  className={styles.tick}
                  size="medium"
                  checked={!leftOut.has(change.address)}
                  disabled={isBusy}
                  label={change.address}
                  onChange={(_, { checked }) => tick(change.address, checked === true)}
                />
              )
            }
          />
        ))}
      </dl>
      {merged.length > 0 && (
        <Quiet block>{sayFinding("preview.merged", { cells: namedCells(merged, sayFinding) })}</Quiet>
      )}
      {hidden > 0 && (
        <ButtonRow>
          <Quiet>{sayFinding("preview.more", { count: hidden })}</Quiet>
          <Button size="small" disabled={isBusy} onClick={() => setMost(most + STEP)}>
            {hidden > STEP ? say("more") : sayFinding("preview.all", { count: offered.length })}
          </Button>
        </ButtonRow>
      )}
      {alike.length > 0 && (
        <Checkbox
          checked={withAlike}
          disabled={isBusy}
          label={sayFinding("preview.alike", { count: alike.length })}
          onChange={(_, { checked }) => setWithAlike(checked === true)}
        />
      )}
    </ShortForm>
  );
}

type ChangeProps = {
  readonly change: CellChange;
  readonly words: string;
  /** The checkbox that deselects it; null if it is the only change. */
  readonly tick: ReactNode;
};

function Change({ change, words, tick }: ChangeProps) {
  const styles = useStyles();
  const sayFinding = useSay(findingsTexts);
  const { basis } = change;
  return (
    <>
      <dt>{tick ?? <Caption1Strong>{change.address}</Caption1Strong>}</dt>
      <dd className={styles.change}>
        {change.person && <Quiet block>{change.person}</Quiet>}
        <Body1 block>{words}</Body1>
        {basis && <Quiet block>{sayFinding(`basis.${basis.field}`, { text: basis.text })}</Quiet>}
      </dd>
    </>
  );
}

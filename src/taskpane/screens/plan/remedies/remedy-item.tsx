import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useRowsSpeech } from "../rows/rows-speech";
import { AddToPlanForm } from "./add-to-plan-form";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  why: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  put: { alignSelf: "start" },
});

type Props = {
  /** What to do, then the arithmetic and the cost in people. */
  readonly sentences: readonly string[];
  /** Why its people cannot be named in a plan; null where they can. */
  readonly problem: string | null;
  /** A plan of the staff cannot say that an application is withdrawn or filed later. */
  readonly isPlannable: boolean;
  readonly scenario: string;
  readonly scenarios: readonly string[];
  /** False where nothing was written. */
  readonly onPut: (scenario: string) => Promise<boolean>;
};

/** One way back, with the way to put it into a scenario of the plan. */
export function RemedyItem({ sentences, problem, isPlannable, scenario, scenarios, onPut }: Props) {
  const styles = useStyles();
  const { sayRows } = useRowsSpeech();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const [actions = "", ...why] = sentences;
  const close = () => {
    setOpen(false);
    place.current?.querySelector("button")?.focus();
  };
  return (
    <li className={styles.item}>
      <Body1>{actions}</Body1>
      {why.map((sentence) => (
        <Caption1 key={sentence} block className={styles.why}>
          {sentence}
        </Caption1>
      ))}
      {!isPlannable && <Caption1 block>{sayRows("ways.applications")}</Caption1>}
      {problem !== null && <Caption1 block>{problem}</Caption1>}
      {problem === null && isPlannable && (
        <div ref={place} className={styles.put}>
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={sayRows("ways.put.label", { way: actions })}
            onClick={() => setOpen(!isOpen)}
          >
            {sayRows("ways.put")}
          </Button>
        </div>
      )}
      {isOpen && (
        <AddToPlanForm
          {...{ scenario, scenarios }}
          onPut={async (wanted) => {
            if (await onPut(wanted)) close();
          }}
          onClose={close}
        />
      )}
    </li>
  );
}

import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Way } from "../../../../roster/remedies/remedy";
import type { ScenariosOffered } from "../../../planning/add-to-plan-form";
import { PutIntoPlan } from "../../../planning/put-into-plan";

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
});

type Props = {
  readonly way: Way;
  /** What to do. */
  readonly actions: string;
  /** Its arithmetic and its cost in people. */
  readonly why: readonly string[];
  readonly rowName: (row: number) => number;
  readonly offered: ScenariosOffered;
  /** Resolves to false if nothing was written. */
  readonly onPut: (scenario: string) => Promise<boolean>;
};

/** One remedy, with a form that adds it to a scenario of the plan. */
export function RemedyItem({ way, actions, why, rowName, offered, onPut }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.item}>
      <Body1>{actions}</Body1>
      {why.map((sentence) => (
        <Caption1 key={sentence} block className={styles.why}>
          {sentence}
        </Caption1>
      ))}
      <PutIntoPlan
        {...{ way, actions, rowName, onPut }}
        offered={isOpen ? offered : null}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
      />
    </li>
  );
}

import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { fixValueWords, valuesOf } from "../../i18n/explain-fix";
import type { Fix, FixValue } from "../../roster/judgement/fix";
import type { Basis } from "./cell-change";
import { useFindingsSpeech } from "./findings-speech";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 0, textAlign: "start" },
});

type Props = {
  readonly fix: Fix;
  /** What a suggestion was read from; null where nothing needs to be said of it. */
  readonly basis: Basis | null;
  readonly tabIndex: number;
  readonly labelOf: (value: FixValue) => string;
  readonly onChoose: (value: FixValue) => void;
};

/** What could be written: one thing that is surely the same, or suggestions that are the user's to choose. */
export function FixChoices({ fix, basis, tabIndex, labelOf, onChoose }: Props) {
  const styles = useStyles();
  const { sayAnswer, sayFinding } = useFindingsSpeech();
  const isSafe = fix.kind === "safe";
  return (
    <div className={styles.choices}>
      <Caption1>
        {isSafe
          ? `${sayFinding("better")} ${fixValueWords(fix.value, sayAnswer)}`
          : basis
            ? sayFinding("suggested.by", { basis: sayFinding(`basis.${basis.field}`, { text: basis.text }) })
            : sayFinding("suggested")}
      </Caption1>
      {valuesOf(fix).map((value) => (
        <Button
          key={fixValueWords(value, sayAnswer)}
          className={styles.choice}
          size="small"
          tabIndex={tabIndex}
          aria-label={labelOf(value)}
          onClick={() => onChoose(value)}
        >
          {isSafe ? sayFinding("fix") : fixValueWords(value, sayAnswer)}
        </Button>
      ))}
    </div>
  );
}

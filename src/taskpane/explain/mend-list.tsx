import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SayFunctions } from "../../i18n/functions";
import { FormulaText } from "../parts/formula-text";
import type { Mend } from "./mends";
import { Stack } from "../parts/stack";
import { PartTitle } from "../parts/title";

const useStyles = makeStyles({
  mend: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalXS },
  write: { alignSelf: "start" },
});

type Props = {
  readonly mends: readonly Mend[];
  /** Address of the formula's own cell. */
  readonly cell: string;
  readonly isBusy: boolean;
  readonly onWrite: (mend: Mend) => void;
  readonly say: SayFunctions;
};

/**
 * Alternative formulas for one that has no result. Each is shown in full, and written only when its button is pressed.
 */
export function MendList({ mends, cell, isBusy, onWrite, say }: Props) {
  const styles = useStyles();
  return (
    <Stack as="section" gap="M">
      <PartTitle as="h2">{say("explained.mends")}</PartTitle>
      {mends.length === 0 && <Body1>{say("explained.mend.none")}</Body1>}
      {mends.map((mend) => (
        <div key={mend.formula} className={styles.mend}>
          <Body1>{say(`explained.mend.${mend.kind}`, { argument: mend.argument, text: mend.text })}</Body1>
          <FormulaText text={mend.formula} />
          <Button
            className={styles.write}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => onWrite(mend)}
          >
            {say("explained.mend.write", { cell })}
          </Button>
        </div>
      ))}
    </Stack>
  );
}

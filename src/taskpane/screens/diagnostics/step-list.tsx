import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, ErrorCircle16Filled } from "@fluentui/react-icons";
import { functionsTexts } from "../../../i18n/functions";
import { useSay } from "../../speech";
import type { Step } from "./step";
import { Quiet } from "../../parts/text";
import { PlainList } from "../../parts/stack";
import { useToneStyles } from "../../parts/tone-styles";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gridTemplateColumns: "16px 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalXXS,
  },
  took: { whiteSpace: "nowrap" },
});

/** What was tried, whether it worked, and how long it took. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  const styles = useStyles();
  const tones = useToneStyles();
  const say = useSay(functionsTexts);
  return (
    <PlainList>
      {steps.map(({ name, problem, milliseconds }) => (
        <li key={name} className={styles.step}>
          {problem === null ? (
            <CheckmarkCircle16Regular className={tones.good} role="img" aria-label={say("diagnostics.ok")} />
          ) : (
            <ErrorCircle16Filled className={tones.bad} role="img" aria-label={say("diagnostics.failed")} />
          )}
          <Caption1>
            {say(`diagnostics.step.${name}`)}
            {problem !== null && ` (${problem})`}
          </Caption1>
          <Quiet className={styles.took}>{say("diagnostics.took", { milliseconds })}</Quiet>
        </li>
      ))}
    </PlainList>
  );
}

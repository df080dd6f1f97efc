import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, ErrorCircle16Filled } from "@fluentui/react-icons";
import { functionsTexts } from "../../../i18n/functions";
import { useSay } from "../../speech";
import type { Step } from "./step";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  step: {
    display: "grid",
    gridTemplateColumns: "16px 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalXXS,
  },
  works: { color: tokens.colorStatusSuccessForeground1 },
  fails: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

/** What was tried, whether it worked, and how long it took. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  const styles = useStyles();
  const say = useSay(functionsTexts);
  return (
    <ul className={styles.list}>
      {steps.map(({ name, problem, milliseconds }) => (
        <li key={name} className={styles.step}>
          {problem === null ? (
            <CheckmarkCircle16Regular
              className={styles.works}
              role="img"
              aria-label={say("diagnostics.ok")}
            />
          ) : (
            <ErrorCircle16Filled className={styles.fails} role="img" aria-label={say("diagnostics.failed")} />
          )}
          <Caption1>
            {say(`diagnostics.step.${name}`)}
            {problem !== null && ` (${problem})`}
          </Caption1>
          <Caption1 className={styles.quiet}>{say("diagnostics.took", { milliseconds })}</Caption1>
        </li>
      ))}
    </ul>
  );
}

import { pane } from "../../../i18n/pane";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { BarNotices } from "../../parts/bar-notices";
import { useSay } from "../../speech";
import { CheckProgress } from "../../parts/check-progress";
import { TargetButton } from "./target-button";
import type { CheckState } from "../../store/check/use-check";
import { late, soon } from "../../late";
import { Row, Stack } from "../../parts/stack";

/** Not needed before the first answer, so it is loaded together with the engine. */
const BarVerdict = late(soon(async () => (await import("./bar-verdict")).BarVerdict));

const useStyles = makeStyles({
  sticky: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // Spans the full width over the scrolling content, including the screen's padding.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Excel's own menu button covers the top right corner of the pane.
  clear: { paddingRight: "34px" },
  buttons: { display: "flex", flexShrink: 0, columnGap: tokens.spacingHorizontalXXS },
  wide: { flexGrow: 1 },
  button: { flexGrow: 1, whiteSpace: "nowrap" },
});

type Props = { readonly check: CheckState };

/** The check button, what was checked and when, and whatever prevents a current answer. */
export function CheckBar({ check }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const { reading, phase } = check;
  const isBusy = phase.kind === "reading" || phase.kind === "judging";
  const isFirst = reading === null;
  const size = isFirst ? "large" : "medium";
  const again = () => void check.again();
  return (
    <Stack className={mergeClasses(!isFirst && styles.sticky)}>
      <Row gap="M" wraps className={mergeClasses(!isFirst && styles.clear)}>
        <div className={mergeClasses(styles.buttons, isFirst && styles.wide)}>
          <Button
            className={styles.button}
            appearance="primary"
            size={size}
            disabledFocusable={isBusy}
            onClick={() => void check.start()}
          >
            {say("check")}
          </Button>
          <TargetButton size={size} isDisabled={isBusy} onTarget={(to) => void check.start(to)} />
        </div>
        {check.isLoaded && <BarVerdict check={check} />}
      </Row>
      {isBusy && <CheckProgress phase={phase} onCancel={check.cancel} />}
      <BarNotices
        phase={phase}
        behindSince={reading && check.isBehind ? reading.at : null}
        onRetry={phase.kind === "failed" && phase.failure === "read" ? again : null}
        onAgain={again}
      />
    </Stack>
  );
}

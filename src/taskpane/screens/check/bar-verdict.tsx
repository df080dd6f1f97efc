import { pane } from "../../../i18n/pane";
import { useSay } from "../../speech";
import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/text";
import type { CheckState } from "../../store/check/use-check";
import type { Answer, Snapshot } from "../../store/check/answer";
import { ShownCounted } from "./shown-counted";
import { targetName } from "./target-name";
import { verdictCode } from "../../store/check/verdict-code";
import { verdictLooks } from "../../parts/verdict-look";
import { VerdictIcon } from "../../parts/verdict-icon";

const useStyles = makeStyles({
  // Beside the buttons if the text fits there, else below them.
  bar: { display: "flex", flex: "1 1 136px", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  words: { minWidth: 0 },
  when: { color: tokens.colorNeutralForeground2 },
});

type Shown = Pick<CheckState, "target" | "isStale" | "ignoring"> & {
  readonly answer: Answer;
  readonly reading: Snapshot;
};

/** What was checked and when; renders nothing before the first answer. */
export function BarVerdict({ check }: { readonly check: CheckState }) {
  const { answer, reading, ...rest } = check;
  return answer && reading && <AnswerInBar {...rest} answer={answer} reading={reading} />;
}

/**
 * What was checked and when, the verdict's icon, and the number of rows it depends on. They stay in view while
 * scrolling.
 */
function AnswerInBar({ target, isStale, ignoring, answer, reading }: Shown) {
  const styles = useStyles();
  const say = useSay(pane);
  const { sheet, at: time } = reading;
  const name = targetName(target, sheet.sheet);
  return (
    <div className={styles.bar}>
      <VerdictIcon look={verdictLooks[verdictCode(answer)]} size={20} />
      <div className={styles.words}>
        <Caption1Strong truncate wrap={false} block title={name}>
          {name}
        </Caption1Strong>
        <Quiet block>
          <ShownCounted answer={answer} sheet={sheet} ignoring={ignoring}>
            {(shown) => {
              const count = shown?.filter(({ severity }) => severity === "error").length ?? 0;
              if (isStale) return say("read.stale", { time });
              return count === 0 ? say("read.at", { time }) : say("read.left", { time, count });
            }}
          </ShownCounted>
        </Quiet>
      </div>
    </div>
  );
}

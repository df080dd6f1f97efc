import { checkTexts } from "../../../i18n/check";
import { pane } from "../../../i18n/pane";
import { useSay } from "../../speech";
import {
  Body1,
  Body1Strong,
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { GroupJudgement } from "../../../domain/verdict";
import type { Group } from "../../../law/category";
import type { Share } from "../../../roster/judgement/account-share";
import { GroupNumbers } from "./group-numbers";
import { countWords, outcomeWords, shareWords } from "../../../sentences/group-words";
import { PeopleIcons } from "./people-icons";
import { useSegmentStyles } from "../../parts/segment-styles";
import { Row, Spread, Stack } from "../../parts/stack";

const BAR_HEIGHT = "16px";
const parts = ["citizens", "unclear", "foreigners"] as const;

const useStyles = makeStyles({
  name: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
  chart: { position: "relative" },
  bar: {
    display: "flex",
    columnGap: "1px",
    height: BAR_HEIGHT,
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  segment: { minWidth: "3px", height: "100%" },
  scale: {
    minHeight: "18px",
    paddingTop: tokens.spacingVerticalXXS,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  mark: {
    position: "absolute",
    top: "-3px",
    width: "2px",
    height: "36px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  required: { position: "absolute", top: "18px", paddingRight: tokens.spacingHorizontalXS },
});

type Props = {
  readonly group: Group;
  readonly judgement: GroupJudgement;
  /** Number of non-citizens who count as citizens by a chosen reading. */
  readonly counted: number;
  readonly isExempt: boolean;
  readonly onWho: (share: Share) => void;
};

/** One group as a bar of people with the threshold, and the conclusion in words. */
export function GroupBar({ group, judgement, counted, isExempt, onWho }: Props) {
  const styles = useStyles();
  const segments = useSegmentStyles();
  const say = useSay(pane);
  const sayAnswer = useSay(checkTexts);
  const { citizens, unclear, foreigners, requiredPercent: percent, verdict } = judgement;
  const name = sayAnswer(`group.${group}`);
  const counts = countWords(judgement, say, counted);
  const outcome = outcomeWords(judgement, say, isExempt);
  const label =
    verdict === "empty"
      ? sayAnswer("why.group.empty", { group: name })
      : say("bar.label", { group: name, citizens: citizens - counted, unclear, foreigners, percent });
  const local = sayAnswer("number.local", { citizens: citizens - counted, counted });
  return (
    <Stack gap="XS" data-group={group}>
      <Spread>
        <Body1Strong className={styles.name}>{name}</Body1Strong>
        {verdict === "empty" ? (
          <Body1>{counts}</Body1>
        ) : (
          <Link
            as="button"
            aria-label={sayAnswer("number.who", { number: counts, group: name })}
            onClick={() => onWho(`${group}.all`)}
          >
            {counts}
          </Link>
        )}
      </Spread>
      {verdict !== "empty" && (
        <div className={styles.chart} role="img" aria-label={counted > 0 ? `${label}; ${local}` : label}>
          <div className={styles.bar}>
            {parts
              .filter((part) => judgement[part] > 0)
              .map((part) => (
                <div
                  key={part}
                  className={mergeClasses(styles.segment, segments[part])}
                  style={{ flexGrow: judgement[part] }}
                />
              ))}
          </div>
          <div className={styles.scale}>
            <Caption1 block>{shareWords(judgement, say)}</Caption1>
          </div>
          <div className={styles.mark} style={{ left: `${String(percent)}%` }} />
          <Caption1 className={styles.required} style={{ right: `${String(100 - percent)}%` }}>
            {say("group.required", { percent })}
          </Caption1>
        </div>
      )}
      {verdict !== "empty" && <GroupNumbers {...{ group, judgement, counted, onWho }} />}
      {outcome && (
        <Row isApart>
          <Body1>{outcome}</Body1>
          <PeopleIcons judgement={judgement} />
        </Row>
      )}
    </Stack>
  );
}

import { checkTexts } from "../../../i18n/check";
import { useSay } from "../../speech";
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GroupJudgement } from "../../../domain/verdict";
import type { Group } from "../../../law/category";
import type { Share } from "../../../roster/judgement/account-share";
import { useSegmentStyles } from "../../parts/segment-styles";
import { Row } from "../../parts/stack";

const parts = ["citizens", "unclear", "foreigners"] as const;

const useStyles = makeStyles({
  numbers: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  swatch: { flexShrink: 0, width: "12px", height: "12px", borderRadius: tokens.borderRadiusSmall },
});

type Props = {
  readonly group: Group;
  readonly judgement: GroupJudgement;
  /** Number of non-citizens who count as citizens by a chosen reading. */
  readonly counted: number;
  readonly onWho: (share: Share) => void;
};

/** Labels of the bar's parts; each number links to the people behind it. */
export function GroupNumbers({ group, judgement, counted, onWho }: Props) {
  const styles = useStyles();
  const segments = useSegmentStyles();
  const sayAnswer = useSay(checkTexts);
  return (
    <Row gap="M" wraps className={styles.numbers}>
      {parts
        .filter((part) => judgement[part] > 0)
        .map((part) => {
          const isLocal = part === "citizens" && counted > 0;
          const number = isLocal
            ? sayAnswer("number.local", { citizens: judgement.citizens - counted, counted })
            : sayAnswer(`number.${part}`, { count: judgement[part] });
          return (
            <Row as="span" gap="XS" key={part}>
              <span className={mergeClasses(styles.swatch, segments[part])} />
              <Link
                as="button"
                aria-label={sayAnswer("number.who", { number, group: sayAnswer(`group.${group}`) })}
                onClick={() => onWho(`${group}.${part}`)}
              >
                {number}
              </Link>
            </Row>
          );
        })}
    </Row>
  );
}

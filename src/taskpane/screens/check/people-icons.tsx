import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/text";
import { PersonAddFilled, PersonRegular } from "@fluentui/react-icons";
import type { GroupJudgement } from "../../../domain/verdict";

/** More would not fit on one line, nor be countable at a glance. */
const MOST_DRAWN = 10;

const useStyles = makeStyles({
  people: { display: "flex", alignItems: "center", flexWrap: "wrap", fontSize: "18px" },
  missing: { color: tokens.colorStatusDangerForeground1 },
  spare: { color: tokens.colorStatusSuccessForeground1 },
  perhaps: { opacity: 0.55, "@media (forced-colors: active)": { opacity: 1 } },
});

/**
 * One icon for each person missing or still allowed; faint if it depends on unclear rows. While the verdict is
 * undecided, nobody is certainly missing, so none are shown.
 */
export function PeopleIcons({ judgement }: { judgement: GroupJudgement }) {
  const styles = useStyles();
  if (judgement.verdict === "undecided") return null;
  const isMissing = judgement.verdict === "fail";
  const { min, max } = isMissing ? judgement.gap : judgement.room;
  const Icon = isMissing ? PersonAddFilled : PersonRegular;
  const drawn = Math.min(max, MOST_DRAWN);
  return (
    <span className={mergeClasses(styles.people, isMissing ? styles.missing : styles.spare)} aria-hidden>
      {Array.from({ length: drawn }, (_, index) => (
        <Icon key={index} className={mergeClasses(index >= min && styles.perhaps)} />
      ))}
      {max > MOST_DRAWN && <Quiet>{`+${String(max - MOST_DRAWN)}`}</Quiet>}
    </span>
  );
}

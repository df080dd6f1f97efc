import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/text";
import { PersonAddFilled, PersonRegular } from "@fluentui/react-icons";
import type { GroupJudgement } from "../../../domain/verdict";

/** More would not be countable at a glance. They stand in two lines of five, beside the words in the narrowest pane. */
const MOST_DRAWN = 10;

const ICON = 18;

const useStyles = makeStyles({
  people: {
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "end",
    maxWidth: `${String(5 * ICON)}px`,
    fontSize: `${String(ICON)}px`,
  },
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

import { Badge, Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { explainFinding } from "../../i18n/explain-finding";
import { explainFix } from "../../i18n/explain-fix";
import type { Fix } from "../../roster/fix";
import { useCheckSpeech } from "./check-speech";
import type { Place, PlacedFinding } from "./group-findings";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "56px 1fr",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  cell: { minWidth: "56px", alignSelf: "start", padding: 0, fontVariantNumeric: "tabular-nums" },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  decides: { flexShrink: 0 },
  person: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly finding: PlacedFinding;
  readonly rowName: (row: number) => number;
  /** Whose row it is. */
  readonly person: string | null;
  readonly fix: Fix | null;
  readonly onGo: (place: Place) => void;
};

/** One finding: its cell, whose row it is, what is wrong, what to do and what could be written there. */
export function FindingItem({ finding, rowName, person, fix, onGo }: Props) {
  const styles = useStyles();
  const { say, sayAnswer } = useCheckSpeech();
  const { place } = finding;
  return (
    <li className={styles.item} data-code={finding.code} data-cell={place?.address ?? ""}>
      {place ? (
        <Button
          className={styles.cell}
          size="small"
          aria-label={say("go", { cell: place.address })}
          onClick={() => onGo(place)}
        >
          {place.address}
        </Button>
      ) : (
        <span />
      )}
      <div className={styles.words}>
        <div className={styles.head}>
          {place === null && <Caption1 className={styles.person}>{say("findings.employer")}</Caption1>}
          {person && <Caption1 className={styles.person}>{person}</Caption1>}
          {finding.severity === "error" && (
            <Badge className={styles.decides} appearance="tint" color="danger" size="medium">
              {say("findings.decides")}
            </Badge>
          )}
        </div>
        <Body1>{explainFinding(finding, sayAnswer, rowName)}</Body1>
        {fix && <Body1>{say("findings.fix", { kind: fix.kind, values: explainFix(fix, sayAnswer) })}</Body1>}
      </div>
    </li>
  );
}

import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSpeech } from "../speech";
import { useSegmentStyles } from "./segment-styles";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: { width: "12px", height: "12px", borderRadius: tokens.borderRadiusSmall },
  text: { color: tokens.colorNeutralForeground2 },
});

/** What the parts of the bars stand for. */
export function BarLegend({ hasUnclear }: { hasUnclear: boolean }) {
  const styles = useStyles();
  const segments = useSegmentStyles();
  const { say } = useSpeech();
  const parts = hasUnclear
    ? (["citizens", "unclear", "foreigners"] as const)
    : (["citizens", "foreigners"] as const);
  return (
    <div className={styles.legend} aria-hidden>
      {parts.map((part) => (
        <span key={part} className={styles.entry}>
          <span className={mergeClasses(styles.swatch, segments[part])} />
          <Caption1 className={styles.text}>{say(`legend.${part}`)}</Caption1>
        </span>
      ))}
    </div>
  );
}

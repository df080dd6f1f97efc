import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarClockRegular } from "@fluentui/react-icons";
import type { LatestDay } from "../../../domain/latest-day";
import { type Day, toDotted } from "../../../law/day";
import { usePlanSpeech } from "./plan-speech";

const useStyles = makeStyles({
  box: { display: "flex", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "20px" },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** By when to begin, with everything that is counted back and how far each can be trusted. */
export function ActBy({ latest, day }: { latest: LatestDay; day: Day }) {
  const styles = useStyles();
  const { sayPlan, sayScreen } = usePlanSpeech();
  const { durations, isPast } = latest;
  // The search on the exchange precedes an application; how long it takes to find citizens nobody has told.
  const isSearchOnly = durations.every(({ name }) => name === "labour_market_test");
  if (durations.length === 0) return null;
  const key = isSearchOnly ? "act.post" : "act.by";
  const keyIfPast = isSearchOnly ? "act.post.past" : "act.past";
  return (
    <div className={styles.box}>
      <CalendarClockRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <Body1Strong>
          {sayScreen(isPast ? keyIfPast : key, { day: toDotted(latest.day), target: toDotted(day) })}
        </Body1Strong>
        <Caption1>{sayScreen("act.counted", { day: toDotted(day) })}</Caption1>
        <ul className={styles.list}>
          {durations.map(({ name, days, confidence }) => (
            <li key={name}>
              <Caption1>
                {sayPlan(`duration.${name}`, { days, confidence: sayPlan(`confidence.${confidence}`) })}
              </Caption1>
            </li>
          ))}
        </ul>
        {isSearchOnly && <Caption1>{sayScreen("act.hiring")}</Caption1>}
      </div>
    </div>
  );
}

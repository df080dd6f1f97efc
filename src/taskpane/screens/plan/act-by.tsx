import { answers } from "../../../i18n/answers";
import { planTexts } from "../../../i18n/plan";
import { useSay } from "../../speech";
import { Body1Strong, Caption1, makeStyles } from "@fluentui/react-components";
import { CalendarClockRegular } from "@fluentui/react-icons";
import { actSentence } from "../../../sentences/explain-forecast";
import { toDotted } from "../../../law/day";
import type { Break } from "../../../roster/forecast/break-day";
import { Bullets, Row, Stack } from "../../parts/stack";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "20px" },
});

/** The action suited to what tips the ratio and its latest start, with all assumptions and the days counted back. */
export function ActBy({ act, latest, day }: Pick<Break, "act" | "latest" | "day">) {
  const styles = useStyles();
  const sayPlan = useSay(planTexts);
  const sayAnswer = useSay(answers);
  if (act === null) return null;
  return (
    <Row align="start">
      <CalendarClockRegular className={styles.icon} aria-hidden />
      <Stack gap="XXS">
        <Body1Strong>{actSentence(act, day, sayPlan, sayAnswer)}</Body1Strong>
        {latest === null ? (
          <Caption1>{sayPlan("act.hiring")}</Caption1>
        ) : (
          <>
            <Caption1>
              {sayPlan(latest.isPast ? "act.past" : "act.by", { day: toDotted(latest.day) })}{" "}
              {sayPlan("act.counted", { day: toDotted(day) })}
            </Caption1>
            <Bullets>
              {latest.durations.map(({ name, days, confidence }) => (
                <li key={name}>
                  <Caption1>
                    {sayPlan(`duration.${name}`, { days, confidence: sayPlan(`confidence.${confidence}`) })}
                  </Caption1>
                </li>
              ))}
            </Bullets>
          </>
        )}
      </Stack>
    </Row>
  );
}

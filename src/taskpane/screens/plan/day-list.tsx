import { pane } from "../../../i18n/pane";
import { planTexts } from "../../../i18n/plan";
import { useSay } from "../../speech";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { Folded } from "../../parts/folded";
import { useState } from "react";
import { toDotted } from "../../../law/day";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import { DayItem } from "./day-item";
import type { PlanAnswer } from "../../store/plan/plan-state";
import type { Go } from "./use-go";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  day: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  more: { alignSelf: "start" },
});

/** So many days at a time: a large roster changes nearly every day. */
const AT_A_TIME = 30;

type Props = {
  readonly forecast: Forecast;
  readonly answer: PlanAnswer;
  readonly go: Go;
};

/** Every day on which something happens, with who it is and what the groups are after it. */
export function DayList({ forecast, answer, go }: Props) {
  const styles = useStyles();
  const sayPlan = useSay(planTexts);
  const sayPane = useSay(pane);
  const [shown, setShown] = useState(AT_A_TIME);
  const days = forecast.steps.slice(1);
  if (days.length === 0) return <Body1>{sayPlan("events.none", { day: toDotted(forecast.last) })}</Body1>;
  return (
    <Folded
      title={
        <>
          {sayPlan("events.title")}: {sayPlan("events.count", { count: days.length })}
        </>
      }
    >
      <ul className={styles.list}>
        {days.slice(0, shown).map((step) => (
          <li key={step.day} className={styles.day}>
            <DayItem step={step} forecast={forecast} answer={answer} go={go} />
          </li>
        ))}
      </ul>
      {days.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown((before) => before + AT_A_TIME)}>
          {sayPane("more")}
        </Button>
      )}
    </Folded>
  );
}

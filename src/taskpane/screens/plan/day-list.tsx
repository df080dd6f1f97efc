import { planTexts } from "../../../i18n/plan";
import { useSay } from "../../speech";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { Folded } from "../../parts/folded";
import { useRef } from "react";
import { toDotted } from "../../../law/day";
import { MoreItems, useShownItems } from "../../parts/more-items";
import { PlainList } from "../../parts/stack";
import { DayItem } from "./day-item";
import type { ForecastPart } from "./use-go";

const useStyles = makeStyles({
  day: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** All days with changes: who is concerned, and the groups afterwards. */
export function DayList({ forecast, answer, go }: ForecastPart) {
  const styles = useStyles();
  const sayPlan = useSay(planTexts);
  const list = useRef<HTMLUListElement>(null);
  const days = forecast.steps.slice(1);
  // In a large roster nearly every day has a change.
  const items = useShownItems(days, list);
  if (days.length === 0) return <Body1>{sayPlan("events.none", { day: toDotted(forecast.last) })}</Body1>;
  return (
    <Folded
      title={
        <>
          {sayPlan("events.title")}: {sayPlan("events.count", { count: days.length })}
        </>
      }
    >
      <PlainList ref={list}>
        {items.shown.map((step) => (
          <li key={step.day} className={styles.day}>
            <DayItem step={step} forecast={forecast} answer={answer} go={go} />
          </li>
        ))}
      </PlainList>
      <MoreItems items={items} />
    </Folded>
  );
}

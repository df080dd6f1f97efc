import { planTexts } from "../../../../i18n/plan";
import { useSay } from "../../../speech";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../../../parts/text";
import { useMemo, useState } from "react";
import type { Forecast } from "../../../../roster/forecast/forecast-roster";
import type { ForecastStep } from "../../../../roster/forecast/forecast-step";
import { PictureOrTable } from "../../../parts/picture-or-table";
import { TimelineChart } from "./timeline-chart";
import { TimelineLegend } from "./timeline-legend";
import { timelineModel } from "./timeline-model";
import { TimelineTable } from "./timeline-table";
import { DayItem } from "../day-item";
import { outlookOf } from "../../../../account/forecast/outlook";
import { placeOfCause } from "../../../../account/forecast/place-of-cause";
import { listsAhead } from "../lists-ahead";
import type { ForecastPart } from "../use-go";
import { rowNames } from "../../../../account/forecast/row-names";

const useStyles = makeStyles({
  day: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The groups over time as a chart with a selectable day, and as a table. */
export function RatioTimeline({ forecast, answer, go }: ForecastPart) {
  const styles = useStyles();
  const sayPlan = useSay(planTexts);
  const model = useMemo(() => timelineModel(forecast), [forecast]);
  const [chosenDay, setChosenDay] = useState<number | null>(null);
  const { steps } = forecast;
  const lists = listsAhead(answer);
  const { verdict, day: outlookDay } = outlookOf(forecast);
  // If no problem is ahead, the outlook's day is the last one, and the first is more informative.
  const day = chosenDay ?? (verdict === "fail" || verdict === "undecided" ? outlookDay : forecast.from);
  const chosen = steps.findLast((step) => step.day <= day) ?? steps[0];
  if (!chosen) return null;
  const choose = (step: ForecastStep) => {
    setChosenDay(step.day);
    const found = tippingFirst(step, forecast)
      .map((cause) => placeOfCause(cause, forecast, lists))
      .find((place) => place !== null);
    if (found) go(found.place, found.list.id);
  };
  return (
    <PictureOrTable
      title={sayPlan("course.title")}
      picture={
        <>
          <TimelineChart
            forecast={forecast}
            model={model}
            chosen={chosen}
            names={rowNames(lists, forecast)}
            onChoose={choose}
          />
          <TimelineLegend {...model} />
          {steps.length > 1 && <Quiet>{sayPlan("course.hint")}</Quiet>}
          <div className={styles.day}>
            <DayItem step={chosen} forecast={forecast} answer={answer} go={go} isUnderPicture />
          </div>
        </>
      }
      table={(isSeen) => <TimelineTable forecast={forecast} answer={answer} isSeen={isSeen} />}
    />
  );
}

/** On the breaking day, selecting it goes to the row that tips the ratio. */
function tippingFirst({ day, causes }: ForecastStep, { breaks }: Forecast): ForecastStep["causes"] {
  return breaks?.day === day ? [...breaks.tipping, ...causes] : causes;
}

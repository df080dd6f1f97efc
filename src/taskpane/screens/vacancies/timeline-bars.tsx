import type { Day } from "../../../law/day";
import { mergeClasses } from "@fluentui/react-components";
import { BAR_HEIGHT, BAR_TOP, DAY_WIDTH } from "./timeline-measures";
import { FiledMark, FirstDayMark, PlannedMark } from "./timeline-marks";
import type { TimelineRow } from "./timeline-model";
import { useTimelineStyles } from "./timeline-styles";

type Props = {
  readonly row: TimelineRow;
  readonly asOf: Day;
  readonly x: (day: Day) => number;
  /** Id of the pattern for disputed days. */
  readonly hatching: string;
};

/** The dates of one vacancy: the days on the exchange, the disputed last one, and the marks of posting and filing. */
export function TimelineBars({ row, asOf, x, hatching }: Props) {
  const looks = useTimelineStyles();
  const { posted, isAhead, end, firstDay, planned, filed } = row;
  const middle = (day: Day) => x(day) + DAY_WIDTH / 2;
  const bar = { y: BAR_TOP, height: BAR_HEIGHT };
  const isDisputed = end !== null && firstDay !== end;
  // A disputed fifteenth day is drawn separately.
  const barEnd = end === null ? null : x(end) + (isDisputed ? 0 : DAY_WIDTH);
  const run = posted === null || barEnd === null ? 0 : Math.min(barEnd, x(asOf) + DAY_WIDTH / 2) - x(posted);
  return (
    <>
      {posted !== null && barEnd !== null && (
        <>
          {run > 0 && !isAhead && <rect className={looks.run} {...bar} x={x(posted)} width={run} />}
          <rect
            className={mergeClasses(looks.bar, isAhead && looks.ahead)}
            {...bar}
            x={x(posted)}
            width={barEnd - x(posted)}
            rx={2}
          />
        </>
      )}
      {isDisputed && (
        <rect
          className={looks.disputed}
          {...bar}
          x={x(end)}
          width={DAY_WIDTH}
          // SVG patterns can be referenced only by id.
          style={{ fill: `url(#${hatching})` }}
        />
      )}
      {firstDay !== null && <FirstDayMark at={middle(firstDay)} />}
      {planned !== null && filed === null && <PlannedMark at={middle(planned)} />}
      {filed !== null && <FiledMark at={middle(filed)} />}
    </>
  );
}

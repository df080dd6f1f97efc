import { vacancyTexts } from "../../../i18n/vacancies";
import { useSay } from "../../speech";
import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { Legend, type LegendSign } from "../../parts/legend";
import { Hatching } from "../../parts/hatching";
import { FiledMark, FirstDayMark, PlannedMark } from "./timeline-marks";
import { BAR_HEIGHT, BAR_TOP } from "./timeline-measures";
import type { TimelineRow } from "./timeline-model";
import { useTimelineStyles } from "./timeline-styles";

/** Legend of the timeline; lists only symbols that occur in it. */
export function TimelineLegend({ rows }: { rows: readonly TimelineRow[] }) {
  const looks = useTimelineStyles();
  const sayVacancy = useSay(vacancyTexts);
  const hatching = useId();
  const bar = { y: BAR_TOP, height: BAR_HEIGHT };
  const has = (sign: (row: TimelineRow) => boolean) => rows.some(sign);
  const entries = [
    {
      key: "running",
      isIn: has(({ posted, end, isAhead }) => posted !== null && end !== null && !isAhead),
      sign: (
        <>
          <rect className={looks.run} {...bar} x={1} width={10} />
          <rect className={looks.bar} {...bar} x={1} width={20} rx={2} />
        </>
      ),
    },
    {
      key: "ahead",
      isIn: has(({ isAhead }) => isAhead),
      sign: <rect className={mergeClasses(looks.bar, looks.ahead)} {...bar} x={1} width={20} rx={2} />,
    },
    {
      key: "disputed",
      isIn: has(({ end, firstDay }) => end !== null && end !== firstDay),
      sign: (
        <>
          <Hatching id={hatching} />
          <rect className={looks.disputed} {...bar} x={6} width={10} style={{ fill: `url(#${hatching})` }} />
        </>
      ),
    },
    { key: "first", isIn: has(({ firstDay }) => firstDay !== null), sign: <FirstDayMark at={11} /> },
    {
      key: "planned",
      isIn: has(({ planned, filed }) => planned !== null && filed === null),
      sign: <PlannedMark at={7} />,
    },
    { key: "filed", isIn: has(({ filed }) => filed !== null), sign: <FiledMark at={7} /> },
    { key: "off", isIn: true, sign: <rect className={looks.off} {...bar} x={3} width={16} /> },
    {
      key: "as_of",
      isIn: true,
      sign: <line className={looks.asOf} x1={11} x2={11} y1={BAR_TOP - 3} y2={BAR_TOP + BAR_HEIGHT + 3} />,
    },
  ] as const satisfies readonly LegendSign[];
  return (
    <Legend
      signs={entries}
      wordsOf={(key) => sayVacancy(`legend.${key}`)}
      height={BAR_HEIGHT + 8}
      top={BAR_TOP - 4}
    />
  );
}

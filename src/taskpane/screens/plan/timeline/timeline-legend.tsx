import { planTexts } from "../../../../i18n/plan";
import { useSay } from "../../../speech";
import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { Legend, type LegendSign, SIGN_WIDTH } from "../../../parts/legend";
import { Hatching } from "../../../parts/hatching";
import type { TimelineModel } from "./timeline-model";
import { useTimelineStyles } from "./timeline-styles";

const [HEIGHT, MIDDLE] = [14, 7];

/** Legend of the timeline; lists only symbols that occur in it. */
export function TimelineLegend({ strips, breakDay }: TimelineModel) {
  const looks = useTimelineStyles();
  const sayPlan = useSay(planTexts);
  const hatching = useId();
  const segments = strips.flatMap((strip) => strip.segments);
  const shares = strips.flatMap((strip) => (strip.of === "people" ? [] : strip.segments));
  const across = { x1: 2, x2: SIGN_WIDTH - 2, y1: MIDDLE, y2: MIDDLE };
  const entries = [
    {
      key: "line",
      isIn: shares.some(({ isFree, least, most }) => !isFree && least === most),
      sign: <line className={looks.line} {...across} />,
    },
    {
      key: "short",
      isIn: segments.some(
        ({ verdict, isFree, least, most }) => verdict === "fail" && !isFree && least === most,
      ),
      sign: <line className={mergeClasses(looks.line, looks.short)} {...across} />,
    },
    {
      key: "free",
      isIn: shares.some(({ isFree }) => isFree),
      sign: <line className={mergeClasses(looks.line, looks.free)} {...across} />,
    },
    { key: "limit", isIn: true, sign: <line className={looks.limit} {...across} /> },
    {
      key: "unclear",
      isIn: segments.some(({ least, most }) => least !== most),
      sign: (
        <>
          <Hatching id={hatching} isFine />
          <rect x={2} y={2} width={18} height={10} style={{ fill: `url(#${hatching})` }} />
          <line className={looks.edge} x1={2} x2={20} y1={2} y2={2} />
          <line className={looks.edge} x1={2} x2={20} y1={12} y2={12} />
        </>
      ),
    },
    {
      key: "break",
      isIn: breakDay !== null,
      sign: <line className={looks.breaks} x1={11} x2={11} y1={0} y2={HEIGHT} />,
    },
  ] as const satisfies readonly LegendSign[];
  return <Legend signs={entries} wordsOf={(key) => sayPlan(`legend.${key}`)} height={HEIGHT} />;
}

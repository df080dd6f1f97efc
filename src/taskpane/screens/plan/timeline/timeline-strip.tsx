import { pane } from "../../../../i18n/pane";
import { useSay } from "../../../speech";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Hatching } from "../../../parts/hatching";
import { type TimelineModel, positionOf, type Segment, type Strip } from "./timeline-model";
import { useTimelineStyles } from "./timeline-styles";

const HEIGHT = 76;

/** Keeps thick lines at the edge from being clipped. */
const INSET = 5;

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    height: `${String(HEIGHT)}px`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

type Props = {
  readonly strip: Strip;
  readonly model: TimelineModel;
  readonly label: string;
  /** Null if there is nothing to choose from. */
  readonly chosen: { readonly day: number; readonly until: number } | null;
};

/** One line over time and the required value; a band between two lines where unclear rows leave the value open. */
export function TimelineStrip({ strip, model, label, chosen }: Props) {
  const styles = useStyles();
  const looks = useTimelineStyles();
  const say = useSay(pane);
  const hatching = useId();
  const { low, high, segments } = strip;
  const x = (day: number) => `${String(positionOf(day, model))}%`;
  const width = (from: number, until: number) =>
    `${String(positionOf(until + 1, model) - positionOf(from, model))}%`;
  const y = (value: number) => HEIGHT - INSET - ((value - low) / (high - low)) * (HEIGHT - 2 * INSET);
  const [first] = segments;
  const limitWords = (limit: number) =>
    strip.of === "people" ? String(limit) : say("group.required", { percent: limit });
  return (
    <svg className={styles.picture} role="img" aria-label={label}>
      <Hatching id={hatching} isFine />
      <rect className={looks.ground} width="100%" height={HEIGHT} />
      {chosen && (
        <rect
          className={looks.chosen}
          x={x(chosen.day)}
          width={width(chosen.day, chosen.until)}
          height={HEIGHT}
        />
      )}
      {model.months.map((day) => (
        <line key={day} className={looks.month} x1={x(day)} x2={x(day)} y1={0} y2={HEIGHT} />
      ))}
      {segments.map(({ day, until, least, most }) =>
        least === most ? null : (
          <rect
            key={day}
            x={x(day)}
            width={width(day, until)}
            y={y(most)}
            height={y(least) - y(most)}
            // SVG patterns can be referenced only by id.
            style={{ fill: `url(#${hatching})` }}
          />
        ),
      )}
      {model.breakDay !== null && (
        <line className={looks.breaks} x1={x(model.breakDay)} x2={x(model.breakDay)} y1={0} y2={HEIGHT} />
      )}
      {segments.map((segment, index) => (
        <g key={segment.day}>
          <Rise before={segments[index - 1]} segment={segment} x={x} y={y} />
          <Level segment={segment} x={x} y={y} />
        </g>
      ))}
      {/* Drawn over the line, so that both are visible where they coincide. */}
      {segments.map(({ day, until, limit }) => (
        <line key={day} className={looks.limit} x1={x(day)} x2={x(until + 1)} y1={y(limit)} y2={y(limit)} />
      ))}
      {first && (
        <text
          className={looks.label}
          x="100%"
          dx={-4}
          y={labelHeight(y(segments.at(-1)?.limit ?? first.limit))}
          textAnchor="end"
        >
          {limitWords(segments.at(-1)?.limit ?? first.limit)}
        </text>
      )}
    </svg>
  );
}

/** Above its line, or below it if there is no room. */
function labelHeight(line: number): number {
  return line > 18 ? line - 4 : line + 13;
}

type Lines = {
  readonly segment: Segment;
  readonly x: (day: number) => string;
  readonly y: (value: number) => number;
};

/** The level of a range; its two edges if only the bounds are known. */
function Level({ segment: { day, until, least, most, verdict, isFree }, x, y }: Lines) {
  const looks = useTimelineStyles();
  const across = { x1: x(day), x2: x(until + 1) };
  if (least !== most)
    return (
      <>
        <line className={looks.edge} {...across} y1={y(least)} y2={y(least)} />
        <line className={looks.edge} {...across} y1={y(most)} y2={y(most)} />
      </>
    );
  return (
    <line
      className={mergeClasses(looks.line, isFree ? looks.free : verdict === "fail" && looks.short)}
      {...across}
      y1={y(least)}
      y2={y(least)}
    />
  );
}

/** The vertical line between two ranges. */
function Rise({ before, segment, x, y }: Lines & { readonly before: Segment | undefined }) {
  const looks = useTimelineStyles();
  if (before === undefined || before.least !== before.most || segment.least !== segment.most) return null;
  if (before.until + 1 !== segment.day || before.least === segment.least) return null;
  return (
    <line
      className={mergeClasses(looks.line, segment.isFree && looks.free, looks.rise)}
      x1={x(segment.day)}
      x2={x(segment.day)}
      y1={y(before.least)}
      y2={y(segment.least)}
    />
  );
}

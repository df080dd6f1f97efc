import { BAR_HEIGHT, BAR_TOP } from "./timeline-measures";
import { useTimelineStyles } from "./timeline-styles";

const MIDDLE = BAR_TOP + BAR_HEIGHT / 2;

const RADIUS = 6.5;

type Props = { readonly at: number };

/** A diamond on the first day to file. */
export function FirstDayMark({ at }: Props) {
  const looks = useTimelineStyles();
  const points = [
    [at, MIDDLE - RADIUS],
    [at + RADIUS, MIDDLE],
    [at, MIDDLE + RADIUS],
    [at - RADIUS, MIDDLE],
  ];
  return <polygon className={looks.first} points={points.map((point) => point.join(",")).join(" ")} />;
}

/** An outlined flag: the filing is only planned. */
export function PlannedMark({ at }: Props) {
  const looks = useTimelineStyles();
  return <path className={looks.planned} d={flag(at)} />;
}

/** A filled flag: filed. */
export function FiledMark({ at }: Props) {
  const looks = useTimelineStyles();
  return <path className={looks.filed} d={flag(at)} />;
}

function flag(at: number): string {
  const top = BAR_TOP - 3;
  return `M${String(at)} ${String(BAR_TOP + BAR_HEIGHT + 3)} V${String(top)} L${String(at + 10)} ${String(top + 5)} L${String(at)} ${String(top + 10)}`;
}

import { useTimelineStyles } from "./timeline-styles";

/** The pattern of what is disputed. */
export function Hatching({ id }: { id: string }) {
  const looks = useTimelineStyles();
  return (
    <defs>
      <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={looks.ground} width={4} height={4} />
        <line className={looks.hatch} x1={0} x2={0} y1={0} y2={4} />
      </pattern>
    </defs>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  ground: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: "Canvas" } },
  hatch: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2.5,
    [FORCED]: { stroke: "CanvasText" },
  },
  // On a wide area thick lines would drown out everything else.
  fine: { strokeWidth: 1, stroke: tokens.colorNeutralForeground3 },
});

type Props = { readonly id: string; readonly isFine?: boolean };

/** Fill pattern for uncertain values; `isFine` lets what is underneath show through. */
export function Hatching({ id, isFine = false }: Props) {
  const styles = useStyles();
  return (
    <defs>
      <pattern
        id={id}
        width={isFine ? 6 : 4}
        height={isFine ? 6 : 4}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        {!isFine && <rect className={styles.ground} width={6} height={6} />}
        <line className={mergeClasses(styles.hatch, isFine && styles.fine)} x1={0} x2={0} y1={0} y2={6} />
      </pattern>
    </defs>
  );
}

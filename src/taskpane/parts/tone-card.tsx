import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { Stack } from "./stack";
import { useToneBackgrounds } from "./tone-styles";
import type { Tone } from "./verdict-look";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    ...shorthands.borderStyle("solid"),
    ...shorthands.borderWidth(tokens.strokeWidthThin),
  },
  edged: { ...shorthands.borderColor(tokens.colorNeutralStroke2), borderLeftWidth: "4px" },
});

const useEdgeStyles = makeStyles({
  good: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  bad: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  open: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  free: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  plain: { borderLeftColor: tokens.colorNeutralStroke1 },
} satisfies Record<Tone, object>);

type Props = ComponentProps<typeof Stack> & {
  readonly tone: Tone;
  /** Shows the tone only along its left edge. */
  readonly isEdged?: boolean;
};

/** A card in the colour of its tone. */
export function ToneCard({ tone, isEdged = false, ...props }: Props) {
  const styles = useStyles();
  const grounds = useToneBackgrounds();
  const edges = useEdgeStyles();
  const look = isEdged ? mergeClasses(styles.edged, edges[tone]) : grounds[tone];
  return <Stack {...props} className={mergeClasses(styles.card, look)} />;
}

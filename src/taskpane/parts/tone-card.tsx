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
});

type Props = ComponentProps<typeof Stack> & { readonly tone: Tone };

/** A card in the colour of its tone. */
export function ToneCard({ tone, ...props }: Props) {
  const styles = useStyles();
  const grounds = useToneBackgrounds();
  return <Stack {...props} className={mergeClasses(styles.card, grounds[tone])} />;
}

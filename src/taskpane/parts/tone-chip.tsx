import { Caption1Strong, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useToneBackgrounds } from "./tone-backgrounds";
import { useToneStyles } from "./tone-styles";
import type { Tone } from "./verdict-look";

const useStyles = makeStyles({
  chip: {
    display: "flex",
    alignSelf: "flex-start",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.borderStyle("solid"),
    ...shorthands.borderWidth(tokens.strokeWidthThin),
  },
  icon: { flexShrink: 0 },
});

type Props = {
  readonly look: { readonly Icon: FluentIcon; readonly tone: Tone };
  readonly children: ReactNode;
};

/** A verdict as icon, colour and words. */
export function ToneChip({ look: { Icon, tone }, children }: Props) {
  const styles = useStyles();
  const chips = useToneBackgrounds();
  const tones = useToneStyles();
  return (
    <div className={mergeClasses(styles.chip, chips[tone])}>
      <Icon className={mergeClasses(styles.icon, tones[tone])} aria-hidden />
      <Caption1Strong>{children}</Caption1Strong>
    </div>
  );
}

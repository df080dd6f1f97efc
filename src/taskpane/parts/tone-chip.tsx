import { Caption1Strong, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useToneBackgrounds } from "./tone-styles";
import type { Look } from "./verdict-look";
import { VerdictIcon } from "./verdict-icon";

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
});

type Props = {
  readonly look: Look;
  readonly children: ReactNode;
};

/** A verdict as icon, colour and words. */
export function ToneChip({ look, children }: Props) {
  const styles = useStyles();
  const chips = useToneBackgrounds();
  return (
    <div className={mergeClasses(styles.chip, chips[look.tone])}>
      <VerdictIcon look={look} size={16} />
      <Caption1Strong>{children}</Caption1Strong>
    </div>
  );
}

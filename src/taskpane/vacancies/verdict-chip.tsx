import { Caption1Strong, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useToneStyles } from "../check/tone-styles";
import type { Tone } from "../check/verdict-look";
import { type VacancyState, verdictLook } from "./verdict-look";

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

const useChipStyles = makeStyles({
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  open: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  free: {
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderColor(tokens.colorPaletteBlueBorderActive),
  },
  plain: {
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
} satisfies Record<Tone, object>);

/** A verdict by its shape, its colour and its words. */
export function VerdictChip({ state, children }: { state: VacancyState; children: ReactNode }) {
  const styles = useStyles();
  const chips = useChipStyles();
  const tones = useToneStyles();
  const { Icon, tone } = verdictLook(state);
  return (
    <div className={mergeClasses(styles.chip, chips[tone])}>
      <Icon className={mergeClasses(styles.icon, tones[tone])} aria-hidden />
      <Caption1Strong>{children}</Caption1Strong>
    </div>
  );
}

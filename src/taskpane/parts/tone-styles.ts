import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { Tone } from "./verdict-look";

/** Icon colour of each tone. */
export const useToneStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  free: { color: tokens.colorPaletteBlueForeground2 },
  plain: { color: tokens.colorNeutralForeground2 },
} satisfies Record<Tone, object>);

/** Background and border of each tone. */
export const useToneBackgrounds = makeStyles({
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

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Tone } from "./verdict-look";

/** Icon colour of each tone. */
export const useToneStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  free: { color: tokens.colorPaletteBlueForeground2 },
  plain: { color: tokens.colorNeutralForeground2 },
} satisfies Record<Tone, object>);

import { makeStyles, tokens } from "@fluentui/react-components";
import {
  ErrorCircle20Filled,
  type FluentIcon,
  Lightbulb20Filled,
  Warning20Filled,
} from "@fluentui/react-icons";
import type { Severity } from "../../roster/judgement/findings";

const icons: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  tip: Lightbulb20Filled,
};

const useStyles = makeStyles({
  error: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  tip: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** Icon of a severity, with a text alternative. */
export function SeverityIcon({ severity, label }: { severity: Severity; label: string }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={styles[severity]} aria-label={label} role="img" />;
}

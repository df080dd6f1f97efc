import { makeStyles, mergeClasses, Switch, type SwitchProps, tokens } from "@fluentui/react-components";

// Without the room that Fluent leaves around it, so that it begins where the text above does.
const useStyles = makeStyles({ toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } });

/** A switch in line with the text around it. */
export function Toggle({ className, ...props }: SwitchProps) {
  return <Switch {...props} className={mergeClasses(useStyles().toggle, className)} />;
}

import { Caption1, makeStyles, mergeClasses, type TextProps, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** Small secondary text. */
export function Quiet({ className, ...props }: TextProps) {
  return <Caption1 {...props} className={mergeClasses(useStyles().quiet, className)} />;
}

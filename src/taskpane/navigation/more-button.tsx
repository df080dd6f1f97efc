import { pane } from "../../i18n/pane";
import { Button, type ButtonProps, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useSay } from "../speech";
import type { ScreenId } from "../parts/screen-props";

const useStyles = makeStyles({
  // The same marking as a selected tab.
  current: {
    position: "relative",
    "&::after": {
      content: '""',
      position: "absolute",
      right: "6px",
      bottom: 0,
      left: "6px",
      borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});

type Props = ButtonProps & {
  /** The current screen if it is listed only in this menu. */
  readonly current: ScreenId | null;
};

/** Opens the menu of screens whose tabs do not fit. */
export function MoreButton({ current, ...rest }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const more = say("screens.more");
  const name = current === null ? more : `${more}: ${say(`screen.${current}`)}`;
  return (
    <Button
      {...rest}
      {...(current === null ? {} : { "aria-current": "page" })}
      className={mergeClasses(current !== null && styles.current, rest.className)}
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={name}
      title={name}
    />
  );
}

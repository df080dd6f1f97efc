import { pane } from "../../i18n/pane";
import { Badge, makeStyles } from "@fluentui/react-components";
import { useSay } from "../speech";

const useStyles = makeStyles({ badge: { flexShrink: 0 } });

/** A badge: the verdict depends on this row. */
export function Decides() {
  const styles = useStyles();
  const say = useSay(pane);
  return (
    <Badge className={styles.badge} appearance="tint" color="danger" size="medium">
      {say("findings.decides")}
    </Badge>
  );
}

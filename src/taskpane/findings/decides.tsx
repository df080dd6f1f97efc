import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Badge, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ badge: { flexShrink: 0 } });

/** A badge: the verdict depends on this row. */
export function Decides() {
  const say = useSay(pane);
  return (
    <Badge className={useStyles().badge} appearance="tint" color="danger" size="medium">
      {say("findings.decides")}
    </Badge>
  );
}

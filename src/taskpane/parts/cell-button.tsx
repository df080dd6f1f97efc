import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Button, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  cell: {
    flexShrink: 0,
    alignSelf: "start",
    minWidth: "56px",
    padding: 0,
    fontVariantNumeric: "tabular-nums",
  },
});

type Props = {
  readonly address: string;
  readonly tabIndex?: number;
  readonly "aria-describedby"?: string | undefined;
  readonly onClick: () => void;
};

/** Goes to a cell, whose address it shows. */
export function CellButton({ address, ...props }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  return (
    <Button {...props} className={styles.cell} size="small" aria-label={say("go", { cell: address })}>
      {address}
    </Button>
  );
}

import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { Stack } from "./stack";
import { Title } from "./title";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  // Out of sight and still there for screen readers, which cannot look at the picture.
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  seen: {},
});

type Props = {
  readonly title: string;
  /** The name of the switch. */
  readonly asTable: string;
  readonly picture: ReactNode;
  /** The table that tells the same; it is there also while it is out of sight. */
  readonly table: (isSeen: boolean) => ReactNode;
};

/** Days drawn as a picture, or told as a table. */
export function PictureOrTable({ title, asTable, picture, table }: Props) {
  const styles = useStyles();
  const [isTable, setTable] = useState(false);
  return (
    <Stack as="section" aria-label={title}>
      <div className={styles.head}>
        <Title>{title}</Title>
        <Switch
          label={asTable}
          labelPosition="before"
          checked={isTable}
          onChange={(_, { checked }) => setTable(checked)}
        />
      </div>
      {!isTable && picture}
      <div className={isTable ? styles.seen : styles.unseen}>{table(isTable)}</div>
    </Stack>
  );
}

import { makeStyles, Subtitle2, Switch, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTitleStyles } from "./title-styles";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
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
  const titles = useTitleStyles();
  const [isTable, setTable] = useState(false);
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={titles.title}>
          {title}
        </Subtitle2>
        <Switch
          label={asTable}
          labelPosition="before"
          checked={isTable}
          onChange={(_, { checked }) => setTable(checked)}
        />
      </div>
      {!isTable && picture}
      <div className={isTable ? styles.seen : styles.unseen}>{table(isTable)}</div>
    </section>
  );
}

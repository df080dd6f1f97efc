import { makeStyles } from "@fluentui/react-components";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Toggle } from "./toggle";
import { type ReactNode, useState } from "react";
import { Row, Stack } from "./stack";
import { Title } from "./text";

const useStyles = makeStyles({
  // Visually hidden, for screen readers only.
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
  readonly picture: ReactNode;
  /** The same content as a table; rendered even while hidden, for screen readers. */
  readonly table: (isSeen: boolean) => ReactNode;
};

/** A chart that can be switched to a table. */
export function PictureOrTable({ title, picture, table }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const [isTable, setTable] = useState(false);
  return (
    <Stack as="section" aria-label={title}>
      <Row gap="M" wraps isApart>
        <Title>{title}</Title>
        <Toggle
          label={say("as_table")}
          labelPosition="before"
          checked={isTable}
          onChange={(_, { checked }) => setTable(checked)}
        />
      </Row>
      {!isTable && picture}
      <div className={isTable ? styles.seen : styles.unseen}>{table(isTable)}</div>
    </Stack>
  );
}

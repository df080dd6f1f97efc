import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "./text";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  fact: { margin: 0, minWidth: 0 },
});

/** Names and values in two columns. */
export function FactList({ facts }: { facts: readonly (readonly [name: string, fact: ReactNode])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([name, fact]) => [
        <dt key={name}>
          <Quiet>{name}</Quiet>
        </dt>,
        <dd key={`${name} fact`} className={styles.fact}>
          {typeof fact === "string" ? <Caption1>{fact}</Caption1> : fact}
        </dd>,
      ])}
    </dl>
  );
}

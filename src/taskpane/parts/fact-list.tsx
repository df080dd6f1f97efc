import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
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
  whole: { minWidth: "auto", whiteSpace: "nowrap" },
});

type Props = {
  readonly facts: readonly (readonly [name: string, fact: ReactNode])[];
  /** The values are short and never wrap; the names do. */
  readonly areWhole?: boolean;
};

/** Names and values in two columns. */
export function FactList({ facts, areWhole = false }: Props) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([name, fact]) => [
        <dt key={name}>
          <Quiet>{name}</Quiet>
        </dt>,
        <dd key={`${name} fact`} className={mergeClasses(styles.fact, areWhole && styles.whole)}>
          {typeof fact === "string" ? <Caption1>{fact}</Caption1> : fact}
        </dd>,
      ])}
    </dl>
  );
}

import { Caption1, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Row } from "./stack";

const useStyles = makeStyles({
  sign: { flexShrink: 0 },
});

/** A symbol of a chart; `isIn` if the chart contains it. */
export type LegendSign = { readonly key: string; readonly isIn: boolean; readonly sign: ReactNode };

type Props<Sign extends LegendSign> = {
  readonly signs: readonly Sign[];
  readonly wordsOf: (key: Sign["key"]) => string;
  readonly height: number;
  /** Top of the symbols' viewBox. */
  readonly top?: number;
};

export const SIGN_WIDTH = 22;

/** Legend of a chart; lists only symbols that occur in it. */
export function Legend<Sign extends LegendSign>({ signs, wordsOf, height, top = 0 }: Props<Sign>) {
  const styles = useStyles();
  return (
    <Row as="ul" gap="M" wraps aria-hidden>
      {signs
        .filter(({ isIn }) => isIn)
        .map(({ key, sign }) => (
          <Row key={key} as="li" gap="XS">
            <svg
              className={styles.sign}
              width={SIGN_WIDTH}
              height={height}
              viewBox={[0, top, SIGN_WIDTH, height].join(" ")}
            >
              {sign}
            </svg>
            <Caption1>{wordsOf(key)}</Caption1>
          </Row>
        ))}
    </Row>
  );
}

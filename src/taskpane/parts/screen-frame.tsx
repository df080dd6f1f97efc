import { makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  title: { display: "block", margin: 0 },
});

/** A screen with its heading. */
export function ScreenFrame({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <Subtitle1 as="h1" className={styles.title}>
        {title}
      </Subtitle1>
      {children}
    </div>
  );
}

import { makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Stack } from "./stack";

const useStyles = makeStyles({
  screen: { padding: tokens.spacingHorizontalL },
  title: { display: "block", margin: 0 },
});

/** A screen with its heading. */
export function ScreenFrame({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Stack gap="L" className={styles.screen}>
      <Subtitle1 as="h1" className={styles.title}>
        {title}
      </Subtitle1>
      {children}
    </Stack>
  );
}

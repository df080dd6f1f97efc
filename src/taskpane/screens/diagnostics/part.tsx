import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTitleStyles } from "../../parts/title-styles";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** A part of the page under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const titleStyles = useTitleStyles();
  return (
    <section className={styles.part}>
      <Subtitle2 as="h2" className={titleStyles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

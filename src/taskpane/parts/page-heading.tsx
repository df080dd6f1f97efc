import { makeStyles, Subtitle1 } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({ heading: { margin: 0, outlineStyle: "none" } });

/** Heading of a page that replaces the focused content; takes the focus when the page opens. */
export function PageHeading({ title }: { title: string }) {
  const styles = useStyles();
  const own = useRef<HTMLHeadingElement>(null);
  useEffect(() => own.current?.focus(), []);
  return (
    <h1 ref={own} tabIndex={-1} className={styles.heading}>
      <Subtitle1 block>{title}</Subtitle1>
    </h1>
  );
}

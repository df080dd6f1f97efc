import { Button, Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef } from "react";
import { Stack } from "./stack";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL },
  heading: { margin: 0, outlineStyle: "none" },
  back: { alignSelf: "start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Props = {
  readonly title: string;
  /** Purpose of the page. */
  readonly about: string;
  /** Label of the back button. */
  readonly back: string;
  readonly gap: "M" | "L";
  /** Prevents leaving, so that the outcome of running work is not missed. */
  readonly isKept?: boolean;
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

/** A page in place of a screen. Its heading takes the focus on opening; a button and Escape return to the screen. */
export function SubPage({ title, about, back, gap, isKept = false, onLeave, children }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const leave = () => {
    if (!isKept) onLeave();
  };
  return (
    <Stack
      className={styles.page}
      gap={gap}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        leave();
      }}
    >
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        disabledFocusable={isKept}
        onClick={leave}
      >
        {back}
      </Button>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle1 block>{title}</Subtitle1>
      </h1>
      <Caption1>{about}</Caption1>
      {children}
    </Stack>
  );
}

import { Button, Caption1Strong, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Quiet } from "./text";
import { Row, Stack } from "./stack";

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  wide: { flexGrow: 1 },
  // Beside a long button the text would shrink to a very narrow column.
  read: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
});

type Props = {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onStart: () => void;
  /** The sheet behind the answer and the time of its reading; null before the first answer. */
  readonly read: { readonly sheet: string; readonly at: string; readonly isStale: boolean } | null;
  /** Progress, and whatever prevents a current answer. */
  readonly children: ReactNode;
};

/** The button that answers from the workbook, and what was read and when. */
export function AnswerBar({ label, isBusy, onStart, read, children }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  return (
    <Stack>
      <Row gap="M" wraps>
        <Button
          className={read ? styles.button : styles.wide}
          appearance="primary"
          size={read ? "medium" : "large"}
          disabledFocusable={isBusy}
          onClick={onStart}
        >
          {label}
        </Button>
        {read && (
          <div className={styles.read}>
            <Caption1Strong truncate wrap={false} block title={read.sheet}>
              {read.sheet}
            </Caption1Strong>
            <Quiet block>{say(read.isStale ? "read.stale" : "read.at", { time: read.at })}</Quiet>
          </div>
        )}
      </Row>
      {children}
    </Stack>
  );
}

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

type Props = {
  readonly intent?: MessageBarProps["intent"];
  readonly title?: string;
  readonly actions?: ReactNode;
  /** Adds a dismiss button with this label. */
  readonly dismiss?: { readonly label: string; readonly by: () => void } | undefined;
  readonly children: ReactNode;
};

const useStyles = makeStyles({
  // A title ends without a full stop, so the text begins on a line of its own.
  title: { display: "block" },
});

/** A message bar. */
export function Message({ intent = "info", title, actions, dismiss, children }: Props) {
  const styles = useStyles();
  const close = dismiss ? (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={dismiss.label}
      onClick={dismiss.by}
    />
  ) : null;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {(actions || close) && <MessageBarActions containerAction={close}>{actions}</MessageBarActions>}
    </MessageBar>
  );
}

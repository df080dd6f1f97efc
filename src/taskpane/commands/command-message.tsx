import { makeStyles, type MessageBarIntent, tokens } from "@fluentui/react-components";
import { Message } from "../parts/message";
import { findingsTexts } from "../../i18n/findings";
import { tabId } from "../navigation/screen-ids";
import { firstScreen } from "../navigation/screens";
import { useSay } from "../speech";

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
});

type Props = {
  readonly intent: MessageBarIntent;
  readonly text: string;
  readonly onDismiss?: () => void;
};

/** The outcome of a command, shown above the screen. */
export function CommandMessage({ intent, text, onDismiss }: Props) {
  const styles = useStyles();
  const sayFinding = useSay(findingsTexts);
  const dismiss = () => {
    // The focused button is removed together with the message.
    document.getElementById(tabId(firstScreen))?.focus();
    onDismiss?.();
  };
  return (
    <div className={styles.place} aria-live="polite">
      <Message intent={intent} dismiss={onDismiss && { label: sayFinding("dismiss"), by: dismiss }}>
        {text}
      </Message>
    </div>
  );
}

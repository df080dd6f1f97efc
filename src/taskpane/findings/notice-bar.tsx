import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useFindingsSpeech } from "./findings-speech";
import type { Notice } from "./write-outcome";

const useStyles = makeStyles({
  // What was done in the middle of a long list is said where the eye is.
  bar: { position: "sticky", bottom: tokens.spacingVerticalS, zIndex: 1 },
});

type Props = { readonly notice: Notice | null; readonly onDismiss: () => void };

/** What was done last, said to those who see it and to those who hear it. */
export function NoticeBar({ notice, onDismiss }: Props) {
  const styles = useStyles();
  const { sayFinding } = useFindingsSpeech();
  return (
    <div aria-live="polite" className={styles.bar}>
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.words}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={sayFinding("dismiss")}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

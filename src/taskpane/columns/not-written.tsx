import { Message } from "../parts/message";
import { checkTexts } from "../../i18n/check";
import { useSay } from "../speech";
import type { NotWrittenReason } from "../store/tables/setting-rows";

/**
 * Says that a choice applies only in the pane. The region is always rendered, so that screen readers announce the text.
 */
export function NotWritten({ reason }: { reason: NotWrittenReason }) {
  const sayColumns = useSay(checkTexts);
  return (
    <div aria-live="assertive">
      {reason && <Message intent="warning">{sayColumns(`not_written.${reason}`)}</Message>}
    </div>
  );
}

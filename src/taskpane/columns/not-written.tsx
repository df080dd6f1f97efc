import { Message } from "../parts/message";
import { columnsTexts } from "../../i18n/columns";
import { useSay } from "../speech";
import type { NotWrittenReason } from "../store/written-choice";

/** Says that a choice holds only in the pane; the region is there before, so that screen readers hear it. */
export function NotWritten({ reason }: { reason: NotWrittenReason }) {
  const sayColumns = useSay(columnsTexts);
  return (
    <div aria-live="assertive">
      {reason && <Message intent="warning">{sayColumns(`not_written.${reason}`)}</Message>}
    </div>
  );
}

import { type ReactNode, useDeferredValue, useMemo } from "react";
import type { SheetCells } from "../../../excel/read-sheet";
import type { Ignoring } from "../../store/tables/ignored-findings";
import { useShownFindings } from "../../findings/use-shown-findings";
import type { Answer } from "../../store/check/answer";

type Props = {
  readonly answer: Answer;
  readonly sheet: SheetCells;
  readonly ignoring: Ignoring;
  /** Renders the open findings; called with null while they are unknown. */
  readonly children: (shown: Answer["findings"] | null) => ReactNode;
};

/**
 * Provides the open findings once it is known which are ignored. Separating them can be slow and is deferred, so that
 * the verdict never waits for it.
 */
export function ShownCounted({ answer, sheet, ignoring, children }: Props) {
  const { table, unwritten } = ignoring;
  const asked = useMemo(() => ({ answer, sheet, ignoring }), [answer, sheet, ignoring]);
  const settled = useDeferredValue(asked, null);
  if (table === undefined) return children(null);
  if (table === null && unwritten.length === 0) return children(answer.findings);
  return settled?.answer === answer ? <Parted {...settled}>{children}</Parted> : children(null);
}

function Parted({ answer, sheet, ignoring, children }: Props) {
  const { causes } = useShownFindings(answer, sheet, ignoring);
  const shown = useMemo(() => causes.flatMap(({ findings }) => findings), [causes]);
  return children(shown);
}

import { Caption1Strong } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { SheetCells } from "../../excel/read-sheet";
import type { Ignoring } from "../findings/use-ignored";
import { useShownFindings } from "../findings/use-shown-findings";
import type { Answer } from "./answer";
import { useCheckSpeech } from "./check-speech";
import { findingsSummary } from "./verdict-words";

type Props = {
  readonly answer: Answer;
  readonly sheet: SheetCells;
  readonly ignoring: Ignoring;
  readonly className: string;
};

/**
 * The findings that are shown, counted. It comes once it is known which are ignored; telling these apart can take long
 * and is put off, so that the verdict never waits for it.
 */
export function FindingsLine({ answer, sheet, ignoring, className }: Props) {
  const { table, unwritten } = ignoring;
  const asked = useMemo(() => ({ answer, sheet, ignoring }), [answer, sheet, ignoring]);
  const settled = useDeferredValue(asked, null);
  if (table === undefined) return null;
  if (table === null && unwritten.length === 0)
    return <FindingsCount {...{ answer, className }} shown={answer.findings} />;
  return settled?.answer === answer ? <Parted {...settled} className={className} /> : null;
}

function Parted({ answer, sheet, ignoring, className }: Props) {
  const { causes } = useShownFindings(answer, sheet, ignoring);
  const shown = useMemo(() => causes.flatMap(({ findings }) => findings), [causes]);
  return <FindingsCount {...{ answer, className, shown }} />;
}

type CountProps = Pick<Props, "answer" | "className"> & { readonly shown: Answer["findings"] };

/** These findings of an answer, counted. */
function FindingsCount({ answer, shown, className }: CountProps) {
  const summary = findingsSummary(answer, shown, useCheckSpeech());
  return summary && <Caption1Strong className={className}>{summary}</Caption1Strong>;
}

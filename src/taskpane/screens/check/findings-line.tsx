import { useLanguage } from "../../speech";
import { Caption1Strong } from "@fluentui/react-components";
import type { Ignoring } from "../../store/tables/ignored-findings";
import type { SheetCells } from "../../../excel/read-sheet";
import type { Answer } from "../../store/check/answer";
import { ShownCounted } from "./shown-counted";
import { findingsSummary } from "../../verdict/verdict-words";

type Props = {
  readonly answer: Answer;
  readonly sheet: SheetCells;
  readonly ignoring: Ignoring;
  readonly className: string;
};

/** The number of open findings. */
export function FindingsLine({ className, ...of }: Props) {
  const language = useLanguage();
  return (
    <ShownCounted {...of}>
      {(shown) => {
        const summary = shown && findingsSummary(of.answer, shown, language);
        return summary && <Caption1Strong className={className}>{summary}</Caption1Strong>;
      }}
    </ShownCounted>
  );
}

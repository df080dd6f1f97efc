import { DocumentTableRegular } from "@fluentui/react-icons";
import type { writeSheet } from "../../excel/write-sheet";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { Answer, Reading } from "../check/answer";
import { useCheckSpeech } from "../check/check-speech";
import type { Clock } from "../clock";
import { SheetButton } from "./sheet-button";

type Props = {
  readonly answer: Answer;
  readonly reading: Reading;
  readonly isStale: boolean;
  readonly clock: Clock;
  readonly writeSheet: typeof writeSheet;
};

/** Writes the check to a sheet of its own; nothing where there is no verdict to report. */
export function ReportButton({ answer, reading, isStale, clock, writeSheet }: Props) {
  const speech = useCheckSpeech();
  const say = speaker(reportTexts, speech.language);
  const { result } = answer;
  if (result.kind !== "check") return null;

  const write = async () => {
    const { reportPlan } = await import("./report-plan");
    const checked = { answer, check: result, reading, writtenOn: clock.today(), isStale };
    return writeSheet(reportPlan(checked, speech));
  };
  return (
    <SheetButton
      label={say("button.report")}
      icon={<DocumentTableRegular />}
      write={write}
      written={(sheet) => say("outcome.report.written", { sheet })}
      failed={say("outcome.report.failed")}
    />
  );
}

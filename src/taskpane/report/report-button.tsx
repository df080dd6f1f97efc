import { useLanguage, useSay } from "../speech";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { reportTexts } from "../../i18n/report";
import type { Answer, Snapshot } from "../store/answer";
import type { Ignoring } from "../store/ignored-findings";
import { reportTask } from "./report-task";
import { SheetButton } from "../parts/sheet-button";
import { useStore } from "../store/use-store";

type Props = {
  readonly answer: Answer;
  readonly reading: Snapshot;
  readonly isStale: boolean;
  readonly ignoring: Ignoring;
};

/** Writes the check to a sheet of its own; nothing where there is no verdict to report. */
export function ReportButton({ answer, reading, isStale, ignoring }: Props) {
  const { clock, verbs } = useStore();
  const language = useLanguage();
  const say = useSay(reportTexts);
  const { result } = answer;
  if (result.kind !== "check") return null;

  const reported = { answer, check: result, reading, writtenOn: clock.today(), isStale, ignoring };
  return (
    <SheetButton
      label={say("button.report")}
      icon={<DocumentTableRegular />}
      task={reportTask(reported, language, verbs)}
    />
  );
}

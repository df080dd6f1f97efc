import type { Answer, Snapshot } from "../store/check/answer";
import type { Ignoring } from "../store/tables/ignored-findings";
import { useStore } from "../store/use-store";
import { ReportButton } from "./report-button";
import { checkReport } from "./check-report";

type Props = {
  readonly answer: Answer;
  readonly reading: Snapshot;
  readonly isStale: boolean;
  readonly ignoring: Ignoring;
};

/** Writes the check to a new sheet; renders nothing without a verdict. */
export function CheckReportButton({ answer, ...told }: Props) {
  const { clock, verbs } = useStore();
  const { result } = answer;
  if (result.kind !== "check") return null;
  const reported = { ...told, answer, check: result, writtenOn: clock.today() };
  return <ReportButton sheet={checkReport(reported, verbs)} />;
}

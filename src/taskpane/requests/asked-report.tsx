import { useLanguage } from "../speech";
import { useState } from "react";
import type { Snapshot } from "../store/check/answer";
import { checkReport, reportTask } from "../report/report-task";
import type { ExcelVerbs } from "../excel-verbs";
import type { AskedProps } from "./asked";
import { Cannot } from "./cannot";
import { SheetMessage } from "./sheet-message";
import type { AskedRequest } from "./use-pane-requests";
import { useStore } from "../store/use-store";

/** Writes the report, or says why there is none. */
export function AskedReport({ asked, check }: AskedProps) {
  const { verbs, clock } = useStore();
  const language = useLanguage();
  // Later checks must neither write a second report nor change the message about this one.
  const [{ answer, reading, phase, isStale, ignoring }] = useState(check);
  const isFailed = phase.kind === "failed";
  if (isFailed || reading === null || answer?.result.kind !== "check" || !isAbout(reading, asked, verbs))
    return <Cannot asked={asked} why="report.none" />;
  const reported = { answer, check: answer.result, reading, writtenOn: clock.today(), isStale, ignoring };
  return <SheetMessage task={reportTask(checkReport(reported, verbs), language, verbs)} asked={asked} />;
}

/** After a cancelled check the answer may be about another sheet. */
function isAbout(
  { sheet }: Snapshot,
  { selected }: AskedRequest,
  { isOwnReport }: Pick<ExcelVerbs, "isOwnReport">,
): boolean {
  return selected === null || selected.sheetId === sheet.id || isOwnReport(selected.sheetId);
}

import { useLanguage } from "../speech";
import { useState } from "react";
import type { Snapshot } from "../store/check/answer";
import { checkReport } from "../report/check-report";
import type { ExcelVerbs } from "../excel-verbs";
import type { CommandProps } from "./run-command";
import { CommandRefused } from "./command-refused";
import { SheetCommand } from "./sheet-command";
import type { ReadyCommand } from "./use-commands";
import { useStore } from "../store/use-store";

/** Writes the report, or says why there is none. */
export function ReportCommand({ command, check }: CommandProps) {
  const { verbs, clock } = useStore();
  const language = useLanguage();
  // Later checks must neither write a second report nor change the message about this one.
  const [{ answer, reading, phase, isStale, ignoring }] = useState(check);
  const isFailed = phase.kind === "failed";
  if (isFailed || reading === null || answer?.result.kind !== "check" || !isAbout(reading, command, verbs))
    return <CommandRefused command={command} why="report.none" />;
  const reported = { answer, check: answer.result, reading, writtenOn: clock.today(), isStale, ignoring };
  const write = async () => verbs.writeReport(await checkReport(reported, verbs)(language));
  return <SheetCommand task={{ write }} command={command} />;
}

/** After a cancelled check the answer may be about another sheet. */
function isAbout(
  { sheet }: Snapshot,
  { selected }: ReadyCommand,
  { isOwnReport }: Pick<ExcelVerbs, "isOwnReport">,
): boolean {
  return selected === null || selected.sheetId === sheet.id || isOwnReport(selected.sheetId);
}
